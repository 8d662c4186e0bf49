import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nameOf } from '../../lib/brief/brief.ts';
import { planOf } from '../../lib/brief/match-plan.ts';
import { nextMeeting } from '../../lib/brief/next-meeting.ts';
import { dayOfTime } from '../../lib/dates/day.ts';
import type { Afterwards, ID, Meeting, OwnTerms, Prep, RaisedAsk } from '../../lib/model.ts';
import type { KeptNotes } from '../../lib/notes/kept.ts';
import { listOf } from '../../lib/notes/listed.ts';
import { peopleNames } from '../../lib/partners/people-names.ts';
import type { OwnWords } from '../../lib/tips/phrases.ts';
import type { WipeAfter } from '../../lib/wipe/choices.ts';
import { clockTime } from '../shared/dates.ts';
import type { NoteSurroundings } from '../shared/NoteCard.tsx';
import { NoteList } from '../shared/NoteList.tsx';
import type { NoteActions } from '../shared/note-actions.ts';
import { startOfNotes } from '../shared/notes-place.ts';
import type { DeskActions } from './actions.ts';
import { KeepUntil } from './KeepUntil.tsx';
import { ReportCard } from './ReportCard.tsx';
import { TimeCard } from './TimeCard.tsx';
import { useAfterwards } from './use-afterwards.ts';
import { dayInWords } from './when.ts';

interface Props {
  meeting: Meeting;
  /** The note that a link led to. */
  note: ID | null;
  kept: KeptNotes;
  raised: readonly RaisedAsk[];
  /** What she wrote of it afterwards, as it is stored. */
  stored: Afterwards | undefined;
  own: OwnTerms;
  prep: Prep | null;
  words: OwnWords;
  /** For how long notes are kept as a rule. */
  wipeAfter: WipeAfter;
  actions: DeskActions;
}

/** The notes of one meeting, to read, mend and complete after the call. */
export function MeetingNotes(props: Props) {
  const { meeting, note, kept, raised, stored, own, prep, words, actions } = props;
  const [place, move] = useState(startOfNotes);
  const heading = useRef<HTMLHeadingElement>(null);
  const { written, change, problem } = useAfterwards(meeting.id, stored, actions.saveAfterwards);
  const isRead = kept.meeting?.id === meeting.id;
  useLayoutEffect(() => {
    if (isRead && note) document.getElementById(`note-${note}`)?.focus();
  }, [isRead, note]);
  const listed = isRead ? listOf(kept.notes, kept.unsaved, meeting.id) : [];
  const plan = planOf(meeting, prep?.plans ?? []);
  const series = prep?.series.find(({ id }) => id === meeting.seriesId);
  const next = nextMeeting(prep?.plans ?? [], meeting.seriesId, meeting.start);
  const nextDay = next ? dayOfTime(new Date(next)) : null;
  const people = peopleNames(null, prep?.partners ?? []);
  const today = dayOfTime(new Date());
  const around: NoteSurroundings = {
    today,
    people,
    goesUpTo: series?.goesUpTo ?? [],
    routes: [],
    ...(nextDay && { nextMeeting: nextDay }),
    words,
    readDate: actions.readDate,
    copy: actions.copy,
  };
  const forList: NoteActions = {
    save: (note, was) => actions.saveNote(note, meeting, was),
    saveAgain: actions.saveAgain,
    remove: actions.removeNote,
    bringBack: actions.bringBack,
    dropVersion: actions.dropVersion,
  };
  return (
    <>
      <p class="back">
        <a href="#notes">All meetings with notes</a>
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {meeting.title}
      </h1>
      <p class="lead">
        {dayInWords(meeting.start)}, {clockTime(meeting.start)}
      </p>
      {isRead && listed.length === 0 && <p class="empty">No notes of this meeting are left.</p>}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="notes-and-report">
        <div>
          <NoteList
            meetingId={meeting.id}
            listed={listed}
            versions={kept.versions}
            items={plan?.agenda ?? []}
            around={around}
            place={place}
            move={move}
            actions={forList}
            back={() => heading.current?.focus()}
          />
        </div>
        {isRead && (listed.length > 0 || raised.length > 0) && prep && (
          <ReportCard
            source={{
              meeting,
              day: dayOfTime(new Date(meeting.start)),
              forum: nameOf(prep.forum),
              myName: prep.forum?.myName.trim() || null,
              notes: kept.notes,
              agenda: plan?.agenda ?? [],
              views: prep.views,
              raised,
              partners: prep.partners,
              people,
              next: nextDay,
            }}
            written={written}
            own={own}
            today={today}
            actions={actions}
            write={change}
          />
        )}
      </div>
      <KeepUntil
        meeting={meeting}
        afterwards={stored}
        after={props.wipeAfter}
        today={today}
        save={actions.saveAfterwards}
      />
      <TimeCard meeting={meeting} written={stored ?? null} save={actions.saveAfterwards} />
    </>
  );
}
