import { useMemo, useState } from 'preact/hooks';
import { type FollowUp, followUps, type When, whenWords } from '../../lib/archive/follow-up.ts';
import type { ArchiveShown } from '../../lib/archive/shown.ts';
import { weeksAhead } from '../../lib/archive/weeks-ahead.ts';
import { dayOfTime } from '../../lib/dates/day.ts';
import type { ID, Meeting, Note } from '../../lib/model.ts';
import type { Unsaved } from '../../lib/notes/kept.ts';
import { isOpen } from '../../lib/notes/open.ts';
import { reopened, settled } from '../../lib/notes/settle.ts';
import type { DeskActions } from './actions.ts';
import { FollowUpList } from './FollowUpList.tsx';
import { GettingReady } from './GettingReady.tsx';
import { WeeksAhead } from './WeeksAhead.tsx';

interface Props {
  archive: ArchiveShown;
  meetings: readonly Meeting[];
  unsaved: readonly Unsaved[];
  now: Date;
  actions: Pick<DeskActions, 'saveNote'>;
}

const inOrder = Object.keys(whenWords) as When[];

/** What is open in all meetings, by when it was promised. */
export function FollowUpPlace({ archive, meetings, unsaved, now, actions }: Props) {
  /** As they were before she settled them here: they keep their place until she leaves. */
  const [before, setBefore] = useState<ReadonlyMap<ID, Note>>(new Map());
  const today = dayOfTime(now);
  const found = useMemo(
    () => followUps(archive.notes.values(), meetings, today, before),
    [archive.notes, archive.version, meetings, today, before],
  );
  const dates = inOrder.flatMap((when) =>
    found[when].flatMap(({ note, promise }) =>
      promise?.date && isOpen(note) ? [promise.date] : [],
    ),
  );
  const isEmpty = inOrder.every((when) => found[when].length === 0);

  function press({ note, meeting }: FollowUp) {
    const at = new Date().toISOString();
    if (isOpen(note)) {
      setBefore(new Map(before).set(note.id, note));
      return actions.saveNote(settled(note, at), meeting, note);
    }
    const asked = before.get(note.id)?.asked;
    const again = { ...reopened(note), ...(asked && { asked }), editedAt: at };
    actions.saveNote(again, meeting, note);
  }

  return (
    <>
      <h1 tabIndex={-1}>Follow up</h1>
      <p class="lead">What is still open in all your meetings, and when you will hear.</p>
      <GettingReady archive={archive} />
      {archive.whole && isEmpty && (
        <p class="empty empty-large">
          Nothing is open. Questions, decisions and actions from your calls come here.
        </p>
      )}
      {!isEmpty && <WeeksAhead weeks={weeksAhead(dates, today)} />}
      {inOrder.map((when) => (
        <FollowUpList
          key={when}
          when={when}
          list={found[when]}
          unsaved={unsaved}
          now={now}
          press={press}
        />
      ))}
    </>
  );
}
