import { useMemo, useRef, useState } from 'preact/hooks';
import { keyOf, withOwnTerms } from '../../lib/glossary/own-terms.ts';
import type { LocalTerm, OwnTerms, Sense } from '../../lib/model.ts';
import type { DeskActions, Undo } from './actions.ts';
import { MarkList } from './MarkList.tsx';
import { OwnWords } from './OwnWords.tsx';
import { UndoBar } from './UndoBar.tsx';

interface Props {
  own: OwnTerms | null;
  glossary: readonly Sense[];
  actions: DeskActions;
}

/** What she added to the glossary: the terms of her area, what she knows, her own words. */
export function WordsPlace({ own, glossary, actions }: Props) {
  const [undo, setUndo] = useState<Undo | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const national = useMemo(() => new Set(glossary.map(keyOf)), [glossary]);
  const senses = useMemo(
    () => new Map(own ? withOwnTerms(glossary, own).map((sense) => [keyOf(sense), sense]) : []),
    [glossary, own],
  );

  async function remove(term: LocalTerm) {
    await actions.deleteTerms([term.id]);
    setUndo({ says: `${term.term} deleted.`, undo: () => actions.saveTerms([term]) });
  }

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        Words
      </h1>
      <p class="lead">
        What your area says, and what you know already. The panel uses it in calls.
      </p>
      {own && (
        <div class="columns">
          <OwnWords terms={own.localTerms} national={national} actions={actions} remove={remove} />
          <MarkList marks={own.marks} senses={senses} save={actions.saveMark} setUndo={setUndo} />
        </div>
      )}
      <UndoBar undo={undo} clear={() => setUndo(null)} back={heading} />
    </>
  );
}
