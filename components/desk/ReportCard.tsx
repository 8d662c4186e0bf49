import { useEffect, useState } from 'preact/hooks';
import type { Afterwards, ISODate, OwnTerms } from '../../lib/model.ts';
import type { Explain } from '../../lib/report/explain.ts';
import { type LeavingLine, leaving, partWords, wordsUsed } from '../../lib/report/leaving.ts';
import { hearFromYouLine, makeReport, type Source } from '../../lib/report/make-report.ts';
import type { LastLook, Reader, ReportLine } from '../../lib/report/report.ts';
import { warningsOf } from '../../lib/report/warnings.ts';
import type { DeskActions } from './actions.ts';
import { HearFromYou } from './HearFromYou.tsx';
import { PrintedReport } from './PrintedReport.tsx';
import { ReportLineRow } from './ReportLineRow.tsx';
import { WaysOut } from './WaysOut.tsx';

interface Props {
  source: Omit<Source, 'means' | 'hearFromYou'>;
  written: Afterwards;
  own: OwnTerms;
  today: ISODate;
  actions: DeskActions;
  /** What she writes of the meeting now, to be kept with it. */
  write(part: Partial<Afterwards>): void;
}

const readers: Record<Reader, string> = {
  members: 'Members',
  reps: 'Reps and steering group',
};
const nothing: LastLook = { out: [], words: {} };
const noWarnings = { names: [], details: [] };

/** The last look before something leaves: each line as it will be read, to take out or to write anew. */
export function ReportCard({ source, written, own, today, actions, write }: Props) {
  const [reader, setReader] = useState<Reader>('members');
  const [looks, setLooks] = useState<Record<Reader, LastLook>>({ members: nothing, reps: nothing });
  // Reps know the letters; families may not.
  const [explains, setExplains] = useState({ members: true, reps: false });
  const [explain, setExplain] = useState<Explain | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void actions.explainWith(own).then((made) => isCurrent && setExplain(() => made));
    return () => {
      isCurrent = false;
    };
  }, [own]);
  const { means = {}, hearFromYou = '' } = written;
  const look = looks[reader];
  const report = makeReport({ ...source, means, hearFromYou }, reader, today);
  const ways = (from: LastLook) => leaving(report, from, today, explains[reader] ? explain : null);
  const leaves = ways(look);
  const lines = new Map(leaves.parts.flatMap((each) => each.lines).map((each) => [each.id, each]));
  // Those she has taken out are in sight too, so that they can come back.
  const words = ways({ ...look, out: look.out.filter((id) => !id.startsWith('word ')) }).parts.find(
    ({ heading }) => heading === wordsUsed,
  );
  const change = (next: LastLook) => setLooks({ ...looks, [reader]: next });
  const isEmpty = report.parts.length === 0;

  function meansOf({ of, means: made }: ReportLine, leavingLine: LeavingLine | undefined) {
    if (of === null || made === undefined) return null;
    return {
      written: means[of] ?? '',
      read: leavingLine?.means ?? '',
      change: (text: string) => write({ means: { ...means, [of]: text } }),
    };
  }

  return (
    <section class="card report" aria-labelledby="report-title">
      <h2 id="report-title">Report</h2>
      <p class="hint">
        This is what leaves, and nothing else. Notes that are only yours stay here.
      </p>
      <div class="report-readers" role="radiogroup" aria-label="Who reads it">
        {(Object.keys(readers) as Reader[]).map((each) => (
          <label key={each} class={each === reader ? 'reader on' : 'reader'}>
            <input
              type="radio"
              class="unseen"
              name="reader"
              checked={each === reader}
              onChange={() => setReader(each)}
            />
            {readers[each]}
          </label>
        ))}
      </div>
      <label class="report-explains">
        <input
          type="checkbox"
          checked={explains[reader]}
          onChange={({ currentTarget: { checked } }) =>
            setExplains({ ...explains, [reader]: checked })
          }
        />{' '}
        Explain the jargon
      </label>
      {isEmpty && (
        <p class="empty">
          Nothing is marked for them yet. Under a note, press More and choose who may see it.
        </p>
      )}
      {report.parts.map(({ part, lines: made }) => (
        <section key={part} class="report-part" aria-label={partWords[part]}>
          <h3>{partWords[part]}</h3>
          <ul>
            {made.map((line) => (
              <ReportLineRow
                key={`${reader} ${line.id}`}
                id={line.id}
                made={line.text}
                leaves={lines.get(line.id)?.text ?? look.words[line.id] ?? line.text}
                means={meansOf(line, lines.get(line.id))}
                warnings={warningsOf(
                  [look.words[line.id] ?? line.text, line.means].filter(Boolean).join('\n'),
                  reader,
                  source,
                )}
                look={look}
                change={change}
                fixed={line.id === hearFromYouLine}
              />
            ))}
          </ul>
        </section>
      ))}
      <HearFromYou words={hearFromYou} change={(text) => write({ hearFromYou: text })} />
      {words && (
        <section class="report-part" aria-label={wordsUsed}>
          <h3>{wordsUsed}</h3>
          <ul>
            {words.lines.map(({ id, text }) => (
              <ReportLineRow
                key={id}
                id={id}
                made={text}
                leaves={text}
                means={null}
                warnings={noWarnings}
                look={look}
                change={change}
                fixed
              />
            ))}
          </ul>
        </section>
      )}
      {leaves.end.map((each) => (
        <p key={each} class="hint report-end">
          {each}
        </p>
      ))}
      {!isEmpty && (
        <>
          <WaysOut
            leaving={leaves}
            actions={actions}
            left={() => write({ reported: new Date().toISOString() })}
          />
          <PrintedReport leaving={leaves} />
        </>
      )}
    </section>
  );
}
