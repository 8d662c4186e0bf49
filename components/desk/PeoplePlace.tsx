import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Partner } from '../../lib/model.ts';
import { PartnerForm } from '../shared/PartnerForm.tsx';
import type { DeskActions, Undo } from './actions.ts';
import { PartnerList } from './PartnerList.tsx';
import { UndoBar } from './UndoBar.tsx';

interface Props {
  partners: readonly Partner[];
  actions: Pick<DeskActions, 'savePrep' | 'deletePrep'>;
}

/** The people at the table, and who of them can decide. */
export function PeoplePlace({ partners, actions }: Props) {
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<Undo | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(adding);
  // Where she came from is where the keyboard goes on.
  useLayoutEffect(() => {
    if (wasAdding.current && !adding) add.current?.focus();
    wasAdding.current = adding;
  }, [adding]);

  const save = (partner: Partner) => actions.savePrep({ partners: [partner] });

  function begin() {
    setSaid('');
    setUndo(null);
    setAdding(true);
  }

  async function addNew(partner: Partner) {
    await save(partner);
    setSaid(`${partner.name} is saved on this computer.`);
    setAdding(false);
  }

  async function remove(partner: Partner) {
    await actions.deletePrep({ partners: [partner.id] });
    setSaid('');
    setUndo({ says: `The card of ${partner.name} is removed.`, undo: () => save(partner) });
  }

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        People
      </h1>
      <p class="lead">
        Know who is at the table, and who can say yes. Anyone can ask to see what you write about
        them.
      </p>
      {!adding && (
        <div class="does">
          <button type="button" class="button" ref={add} onClick={begin}>
            Add a person
          </button>
        </div>
      )}
      <p class="said" role="status">
        {said}
      </p>
      {adding && (
        <div class="card partner-editing">
          <PartnerForm
            before={{}}
            partners={partners}
            focused
            save={addNew}
            cancel={() => setAdding(false)}
          />
        </div>
      )}
      {(partners.length > 0 || !adding) && (
        <PartnerList partners={partners} save={save} remove={remove} />
      )}
      <UndoBar undo={undo} clear={() => setUndo(null)} back={heading} />
    </>
  );
}
