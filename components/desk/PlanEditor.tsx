import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AgendaItem, OwnTerms, Plan, Point, Prep } from '../../lib/model.ts';
import type { OwnWords } from '../../lib/tips/phrases.ts';
import type { DeskActions, Undo } from './actions.ts';
import { BriefImport } from './BriefImport.tsx';
import { ItemEditor } from './ItemEditor.tsx';
import { PlanFacts } from './PlanFacts.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { SeriesFields } from './SeriesFields.tsx';
import { ThreeMinuteCheck } from './ThreeMinuteCheck.tsx';
import { UndoBar } from './UndoBar.tsx';

/** What is changed is stored when she rests for so long. */
const restMs = 300;

interface Props {
  plan: Plan;
  prep: Prep;
  own: OwnTerms | null;
  /** Phrases as she says them, for the sheet. */
  words: OwnWords;
  actions: DeskActions;
}

/** One meeting being prepared. It is kept as she types; "Saved" is said only when the store has it. */
export function PlanEditor({ plan: stored, prep, own, words, actions }: Props) {
  const [plan, setPlan] = useState(stored);
  const [undo, setUndo] = useState<Undo | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Two changes in one turn build on each other.
  const latest = useRef(stored);
  const { status, keep, again } = useKeeping(async (next: Plan) => {
    // A call that found this brief may have left its address here meanwhile.
    const addressHash = next.addressHash ?? stored.addressHash;
    await actions.savePrep({ plans: [{ ...next, ...(addressHash && { addressHash }) }] });
  });

  function change(update: (plan: Plan) => Plan): void {
    latest.current = update(latest.current);
    setPlan(latest.current);
    keep(latest.current);
  }

  const unknownWords = useUnknownWords(plan, own, actions);
  const set = (part: Partial<Plan>) => change((before) => ({ ...before, ...part }));
  /** The same functions at every drawing, so that a change redraws only its own item. */
  const ofAgenda = useMemo(() => {
    const setAgenda = (update: (agenda: AgendaItem[]) => AgendaItem[]) =>
      change((before) => ({ ...before, agenda: update(before.agenda) }));
    const changeItem = (next: AgendaItem) =>
      setAgenda((agenda) => agenda.map((each) => (each.id === next.id ? next : each)));
    /** What was taken away comes back to where it stood. */
    const takeAway = (says: string, update: (agenda: AgendaItem[]) => AgendaItem[]) => {
      const { agenda } = latest.current;
      setAgenda(update);
      setUndo({ says, undo: async () => setAgenda(() => agenda) });
    };
    return {
      setAgenda,
      changeItem,
      removeItem: (item: AgendaItem) =>
        takeAway('Item deleted.', (agenda) => agenda.filter(({ id }) => id !== item.id)),
      removePoint: (item: AgendaItem, point: Point) =>
        takeAway('Point deleted.', (agenda) =>
          agenda.map((each) =>
            each.id === item.id
              ? { ...each, points: each.points.filter(({ id }) => id !== point.id) }
              : each,
          ),
        ),
    };
  }, []);

  return (
    <>
      <p class="back">
        <a href="#meetings">All meetings</a>
      </p>
      <div class="plan-head">
        <h1 tabIndex={-1} ref={heading}>
          {plan.title.trim() || 'New meeting'}
        </h1>
        {plan.sample && <span class="tag tag-warm">Made up</span>}
        <p class="status" role="status">
          {status.says}{' '}
          {status.failed && (
            <button type="button" class="link" onClick={again}>
              Save again
            </button>
          )}
        </p>
      </div>
      <div class="does does-first">
        <button type="button" class="button quiet" onClick={() => print()}>
          Print one page
        </button>
      </div>
      <div class="columns plan-columns">
        <div class="agenda">
          {plan.agenda.length === 0 && (
            <p class="empty empty-large">
              What is on the agenda? Add the items that matter to families.
            </p>
          )}
          {plan.agenda.map((item, i) => (
            <ItemEditor
              key={item.id}
              item={item}
              number={i + 1}
              views={prep.views}
              change={ofAgenda.changeItem}
              remove={ofAgenda.removeItem}
              removePoint={ofAgenda.removePoint}
            />
          ))}
          <div class="does">
            <button
              type="button"
              class={plan.agenda.length === 0 ? 'button' : 'button quiet'}
              onClick={() =>
                ofAgenda.setAgenda((agenda) => [
                  ...agenda,
                  { id: crypto.randomUUID(), title: '', purpose: 'not sure', points: [] },
                ])
              }
            >
              Add an item
            </button>
          </div>
          <ThreeMinuteCheck
            plan={plan}
            prep={prep}
            unknownWords={unknownWords}
            today={new Date()}
          />
        </div>
        <div class="plan-side">
          <PlanFacts plan={plan} set={set} addressHashOf={actions.addressHashOf} />
          <SeriesFields
            series={prep.series}
            chosen={plan.seriesId}
            choose={(seriesId) => set({ seriesId })}
            save={(series) => actions.savePrep({ series: [series] })}
          />
          <BriefImport
            importFile={actions.importFile}
            add={({ title, items }) =>
              change((before) => ({
                ...before,
                title: before.title || title,
                agenda: [...before.agenda, ...items],
              }))
            }
          />
        </div>
      </div>
      <PrintSheet plan={plan} prep={prep} words={words} />
      <UndoBar undo={undo} clear={() => setUndo(null)} back={heading} />
    </>
  );
}

/** Letters of the agenda and its points that no list has; read again when she rests. */
function useUnknownWords(
  { agenda }: Plan,
  own: OwnTerms | null,
  { findTerms }: DeskActions,
): readonly string[] {
  const [found, setFound] = useState<readonly string[]>([]);
  const localTerms = own?.localTerms;
  useEffect(() => {
    if (!localTerms) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const texts = agenda.flatMap(({ title, points }) => [title, ...points.map((p) => p.text)]);
      const { unknown } = await findTerms(texts, localTerms, stop.signal);
      if (!stop.signal.aborted) setFound(unknown.map(({ letters }) => letters));
    }, restMs * 2);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [agenda, localTerms]);
  return found;
}

interface Keeping {
  status: { says: string; failed: boolean };
  keep(plan: Plan): void;
  again(): void;
}

/** Stores the last state a moment after each change, and at once when the page goes. */
function useKeeping(save: (plan: Plan) => Promise<void>): Keeping {
  const [status, setStatus] = useState({ says: '', failed: false });
  const waiting = useRef<Plan | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const store = useRef(save);
  store.current = save;

  function flush(): void {
    clearTimeout(timer.current);
    const plan = waiting.current;
    if (!plan) return;
    waiting.current = null;
    setStatus({ says: 'Saving…', failed: false });
    store.current(plan).then(
      () => {
        if (!waiting.current) setStatus({ says: 'Saved on this computer', failed: false });
      },
      (error: Error) => {
        waiting.current ??= plan;
        setStatus({ says: error.message, failed: true });
      },
    );
  }

  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  return {
    status,
    keep(plan) {
      waiting.current = plan;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, restMs);
    },
    again: flush,
  };
}
