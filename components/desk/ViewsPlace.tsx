import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Prep, View } from '../../lib/model.ts';
import type { DeskActions, Undo } from './actions.ts';
import { SurveyImport } from './SurveyImport.tsx';
import { UndoBar } from './UndoBar.tsx';
import { ViewForm } from './ViewForm.tsx';
import { ViewList } from './ViewList.tsx';

interface Props {
  prep: Prep;
  actions: DeskActions;
}

/** What families said, with the honest number: write it, or bring it in from a survey. */
export function ViewsPlace({ prep, actions }: Props) {
  const [open, setOpen] = useState<'form' | 'survey' | null>(null);
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<Undo | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const buttons = {
    form: useRef<HTMLButtonElement>(null),
    survey: useRef<HTMLButtonElement>(null),
  };
  const wasOpen = useRef(open);
  // Where she came from is where the keyboard goes on.
  useLayoutEffect(() => {
    if (wasOpen.current && !open) buttons[wasOpen.current].current?.focus();
    wasOpen.current = open;
  }, [open]);

  const save = (view: View) => actions.savePrep({ views: [view] });
  const close = () => setOpen(null);

  function show(what: 'form' | 'survey') {
    setSaid('');
    setUndo(null);
    setOpen(what);
  }

  async function remove(view: View) {
    await actions.deletePrep({ views: [view.id] });
    setSaid('');
    setUndo({ says: 'The view is deleted.', undo: () => save(view) });
  }

  async function keep(views: View[]) {
    await actions.savePrep({ views });
    setSaid(
      views.length === 1
        ? 'One view is saved on this computer.'
        : `${views.length} views are saved on this computer.`,
    );
    close();
  }

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        Views
      </h1>
      <p class="lead">What families told the forum, and how many of them. Your asks stand on it.</p>
      {open === null && (
        <div class="does">
          <button type="button" class="button" ref={buttons.form} onClick={() => show('form')}>
            Add a view
          </button>
          <button
            type="button"
            class="button quiet"
            ref={buttons.survey}
            onClick={() => show('survey')}
          >
            Bring in a survey
          </button>
        </div>
      )}
      <p class="said" role="status">
        {said}
      </p>
      {open === 'form' && (
        <div class="card view-editing">
          <ViewForm save={(view) => keep([view])} cancel={close} />
        </div>
      )}
      {open === 'survey' && (
        <SurveyImport importFile={actions.importFile} keep={keep} cancel={close} />
      )}
      {/* Hidden, not gone: a view that is being changed keeps its words. */}
      <div class="views-list" hidden={open === 'survey'}>
        {open === null || prep.views.length > 0 ? (
          <ViewList prep={prep} save={save} remove={remove} />
        ) : null}
      </div>
      <UndoBar undo={undo} clear={() => setUndo(null)} back={heading} />
    </>
  );
}
