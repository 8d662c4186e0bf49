import { useRef, useState } from 'preact/hooks';
import { sampleIds, samplePrep } from '../../lib/brief/sample.ts';
import type { ID, OwnTerms, Plan, Prep } from '../../lib/model.ts';
import type { OwnWords } from '../../lib/tips/phrases.ts';
import type { DeskActions, Undo } from './actions.ts';
import { ForumCard } from './ForumCard.tsx';
import { MeetingList } from './MeetingList.tsx';
import { PlanEditor } from './PlanEditor.tsx';
import { UndoBar } from './UndoBar.tsx';

interface Props {
  prep: Prep;
  own: OwnTerms | null;
  /** Phrases as she says them. */
  words: OwnWords;
  opened: ID | null;
  actions: DeskActions;
}

/** The meetings she prepares: all of them, or the one that is open. */
export function MeetingsPlace({ prep, own, words, opened, actions }: Props) {
  const [undo, setUndo] = useState<Undo | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const plan = prep.plans.find(({ id }) => id === opened);
  if (plan) {
    return (
      <PlanEditor key={plan.id} plan={plan} prep={prep} own={own} words={words} actions={actions} />
    );
  }

  const said = (error: Error) => setProblem(error.message);
  const hasSample = [prep.forum, ...prep.plans, ...prep.views, ...prep.partners].some(
    (record) => record?.sample,
  );

  async function add(): Promise<void> {
    const made: Plan = { id: crypto.randomUUID(), title: '', agenda: [] };
    await actions.savePrep({ plans: [made] });
    location.hash = `meetings=${made.id}`;
  }

  async function remove(gone: Plan): Promise<void> {
    await actions.deletePrep({ plans: [gone.id] });
    setUndo({
      says: `${gone.title.trim() || 'The meeting'} deleted.`,
      undo: () => actions.savePrep({ plans: [gone] }),
    });
  }

  /** What she has of her own stays as it is. */
  async function addSample(): Promise<void> {
    const { forum, ...rest } = samplePrep(tomorrowAtTen());
    await actions.savePrep({ ...rest, ...(!prep.forum && forum && { forum }) });
  }

  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        Meetings
      </h1>
      <p class="lead">Three asks, each with an honest number. The panel shows them in the call.</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="columns">
        <div>
          <div class="does does-first">
            <button type="button" class="button" onClick={() => void add().catch(said)}>
              Add a meeting
            </button>
            {hasSample ? (
              <button
                type="button"
                class="button quiet"
                onClick={() => void actions.deletePrep(sampleIds(prep)).catch(said)}
              >
                Wipe the sample
              </button>
            ) : (
              <button
                type="button"
                class="button quiet"
                onClick={() => void addSample().catch(said)}
              >
                Try a made-up one
              </button>
            )}
          </div>
          <MeetingList plans={prep.plans} remove={(gone) => void remove(gone).catch(said)} />
        </div>
        <ForumCard forum={prep.forum} save={(forum) => actions.savePrep({ forum })} />
      </div>
      <UndoBar undo={undo} clear={() => setUndo(null)} back={heading} />
    </>
  );
}

function tomorrowAtTen(): Date {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  day.setHours(10, 0, 0, 0);
  return day;
}
