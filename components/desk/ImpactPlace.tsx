import { useMemo, useState } from 'preact/hooks';
import { type LedgerReader, ledger } from '../../lib/archive/ledger.ts';
import { termRule } from '../../lib/archive/school-term.ts';
import type { ArchiveShown } from '../../lib/archive/shown.ts';
import { nameOf } from '../../lib/brief/brief.ts';
import { dayOfTime } from '../../lib/dates/day.ts';
import type { Meeting, Prep } from '../../lib/model.ts';
import { peopleNames } from '../../lib/partners/people-names.ts';
import type { DeskActions } from './actions.ts';
import { GettingReady } from './GettingReady.tsx';
import { ImpactTerm } from './ImpactTerm.tsx';
import { ReaderChoice } from './ReaderChoice.tsx';

interface Props {
  archive: ArchiveShown;
  meetings: readonly Meeting[];
  prep: Prep;
  now: Date;
  copy: DeskActions['copy'];
}

const first = 2;
const step = 3;

/** What became of what families said, term by term. */
export function ImpactPlace({ archive, meetings, prep, now, copy }: Props) {
  const [reader, setReader] = useState<LedgerReader>('me');
  const [most, setMost] = useState(first);
  const { notes, version, raised, whole } = archive;
  const today = dayOfTime(now);
  const terms = useMemo(
    () => ledger({ notes: notes.values(), raised, meetings, prep }, reader, today),
    [notes, version, raised, meetings, prep, reader, today],
  );
  const known = { partners: prep.partners, people: peopleNames(null, prep.partners) };
  return (
    <>
      <h1 tabIndex={-1}>Impact</h1>
      <p class="lead">
        What families said, and what came of it. Wins, answers and settled decisions come here.
      </p>
      <GettingReady archive={archive} />
      <ReaderChoice reader={reader} choose={setReader} />
      <p class="hint impact-hint">{hints[reader]}</p>
      {whole && terms.length === 0 && <p class="empty empty-large">{emptyWords[reader]}</p>}
      {terms.slice(0, most).map((term) => (
        <ImpactTerm
          key={`${reader} ${term.order}`}
          term={term}
          reader={reader}
          forum={nameOf(prep.forum)}
          known={known}
          today={today}
          copy={copy}
        />
      ))}
      {terms.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + step)}>
          Show older terms ({terms.length - most})
        </button>
      )}
      {terms.length > 0 && <p class="hint impact-hint">{termRule}</p>}
    </>
  );
}

const hints: Record<LedgerReader, string> = {
  me: 'All of it, also what is only yours. To copy it, choose who reads it.',
  members:
    'Only what you marked for members or anyone. Roles stand for names. Answers are not here.',
  reps: 'Only what you marked for reps, members or anyone.',
};

const emptyWords: Record<LedgerReader, string> = {
  me: 'Nothing here yet. In a call, jot a win with + or say that you heard back.',
  members: 'Nothing is marked for members yet. Under a note, press More and choose who may see it.',
  reps: 'Nothing is marked for reps yet. Under a note, press More and choose who may see it.',
};
