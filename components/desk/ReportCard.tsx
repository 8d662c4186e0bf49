import { useState } from 'preact/hooks';
import type { ISODate } from '../../lib/model.ts';
import { actionsCsv } from '../../lib/report/actions-csv.ts';
import { asText, partWords } from '../../lib/report/as-text.ts';
import { makeReport, type Source } from '../../lib/report/make-report.ts';
import type { LastLook, Reader } from '../../lib/report/report.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { DeskActions } from './actions.ts';
import { ReportLineRow } from './ReportLineRow.tsx';
import { SaveAsFile } from './SaveAsFile.tsx';

interface Props {
  source: Source;
  today: ISODate;
  copy: DeskActions['copy'];
}

const readers: Record<Reader, string> = {
  members: 'Members',
  reps: 'Reps and steering group',
};
const nothing: LastLook = { out: [], words: {} };

/** The last look before something leaves: each line as it will be read, to take out or to write anew. */
export function ReportCard({ source, today, copy }: Props) {
  const [reader, setReader] = useState<Reader>('members');
  const [looks, setLooks] = useState<Record<Reader, LastLook>>({ members: nothing, reps: nothing });
  const report = makeReport(source, reader, today);
  const look = looks[reader];
  const change = (next: LastLook) => setLooks({ ...looks, [reader]: next });
  const actions = actionsCsv(source, reader, today);
  const isEmpty = report.parts.length === 0;

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
      {isEmpty && (
        <p class="empty">
          Nothing is marked for them yet. Under a note, press More and choose who may see it.
        </p>
      )}
      {report.parts.map(({ part, lines }) => (
        <section key={part} class="report-part" aria-label={partWords[part]}>
          <h3>{partWords[part]}</h3>
          <ul>
            {lines.map((line) => (
              <ReportLineRow key={`${reader} ${line.id}`} line={line} look={look} change={change} />
            ))}
          </ul>
        </section>
      ))}
      {report.heldBack && <p class="hint">Some things were confidential and are not here.</p>}
      {!isEmpty && (
        <p class="report-does">
          <CopyButton text={asText(report, look, today)} copy={copy} label="Copy as text" main />
          {actions && (
            <SaveAsFile
              text={actions}
              name={`actions-${source.day}.csv`}
              label="Actions as a table"
            />
          )}
        </p>
      )}
    </section>
  );
}
