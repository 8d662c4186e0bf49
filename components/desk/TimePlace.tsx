import { useMemo, useState } from 'preact/hooks';
import { minutesWords, poundsWords, sumOf, timeCsv, timeLog } from '../../lib/archive/time-log.ts';
import type { Afterwards, Meeting } from '../../lib/model.ts';
import { SaveAsFile } from './SaveAsFile.tsx';
import { TimeMonthRows, timeColumns } from './TimeMonthRows.tsx';

interface Props {
  afterwards: readonly Afterwards[];
  meetings: readonly Meeting[];
}

const first = 6;
const step = 12;

/** Time and expenses by month, for her own claim. */
export function TimePlace({ afterwards, meetings }: Props) {
  const [most, setMost] = useState(first);
  const months = useMemo(() => timeLog(afterwards, meetings), [afterwards, meetings]);
  const all = sumOf(months.flatMap(({ rows }) => rows));
  return (
    <>
      <h1 tabIndex={-1}>Time</h1>
      <p class="lead">
        Your time and expenses, month by month. You write them on the page of a meeting, in{' '}
        <a href="#notes">Notes</a>.
      </p>
      {months.length === 0 ? (
        <p class="empty empty-large">
          Nothing here yet. Open a meeting in Notes and write how long it took you.
        </p>
      ) : (
        <section class="card" aria-label="Time and expenses by month">
          <table class="time-table">
            <thead>
              <tr>
                <th scope="col">Meeting</th>
                {timeColumns.map((word) => (
                  <th key={word} scope="col">
                    {word}
                  </th>
                ))}
              </tr>
            </thead>
            {months.slice(0, most).map((month) => (
              <TimeMonthRows key={month.month} month={month} />
            ))}
            <tfoot>
              <tr>
                <th scope="row">All months</th>
                <td data-label={timeColumns[0]}>{minutesWords(all.prep)}</td>
                <td data-label={timeColumns[1]}>{minutesWords(all.inMeeting)}</td>
                <td data-label={timeColumns[2]}>{poundsWords(all.pence)}</td>
              </tr>
            </tfoot>
          </table>
          {months.length > most && (
            <button type="button" class="link" onClick={() => setMost(most + step)}>
              Show older months ({months.length - most})
            </button>
          )}
          <p class="report-does">
            <SaveAsFile
              text={timeCsv(months)}
              name="time-and-expenses.csv"
              label="Save as a table"
            />
          </p>
        </section>
      )}
      <p class="hint time-hint">
        Payment can change what you get in benefits. Tableside cannot advise on that, or on tax. Ask
        your forum, or a benefits adviser.
      </p>
    </>
  );
}
