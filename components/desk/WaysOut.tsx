import { useState } from 'preact/hooks';
import { actionsCsv } from '../../lib/report/actions-csv.ts';
import { asHtml } from '../../lib/report/as-html.ts';
import { asMarkdown } from '../../lib/report/as-markdown.ts';
import { asText } from '../../lib/report/as-text.ts';
import type { Leaving } from '../../lib/report/leaving.ts';
import type { DeskActions } from './actions.ts';
import { saveFile } from './save-file.ts';
import { WayOut } from './WayOut.tsx';

interface Props {
  leaving: Leaving;
  actions: Pick<DeskActions, 'copy' | 'copyRich' | 'wordFile' | 'calendar'>;
  /** It has left, one way or another. */
  left(): void;
}

const copied = { rich: 'Copied', plain: 'Copied as plain text' };

/** Every way in which the report leaves. All of them are made of what the last look shows. */
export function WaysOut({ leaving, actions, left }: Props) {
  const [problem, setProblem] = useState('');
  const { reader, day, rows, days } = leaving;
  const name = (what: string, ending: string) => `${what}-${reader}-${day}.${ending}`;

  /** Says so when it has. */
  const once = (leave: () => Promise<string>) => async () => {
    const said = await leave();
    left();
    return said;
  };
  const file = (what: string, ending: string, type: string, make: () => Promise<BlobPart>) =>
    once(async () => {
      saveFile(name(what, ending), new Blob([await make()], { type }));
      return 'Saved as a file';
    });
  const ways = { failed: setProblem };

  return (
    <section class="ways-out" aria-label="Ways out">
      <div class="report-does">
        <WayOut
          {...ways}
          look="main"
          label="Copy for email"
          leave={once(async () => {
            const how = await actions.copyRich({ html: asHtml(leaving), text: asText(leaving) });
            if (!how) throw new Error('The clipboard is closed to us.');
            return copied[how];
          })}
        />
        <WayOut
          {...ways}
          look="main"
          label="Copy as text"
          leave={once(async () => {
            if (!(await actions.copy(asText(leaving)))) throw new Error('The clipboard is closed.');
            return 'Copied';
          })}
        />
      </div>
      <div class="report-does">
        <WayOut
          {...ways}
          label="Word file"
          leave={file('report', 'docx', types.docx, () => actions.wordFile(leaving))}
        />
        <WayOut
          {...ways}
          label="Print or PDF"
          leave={once(async () => {
            print();
            return 'Sent to print';
          })}
        />
        <WayOut
          {...ways}
          label="Markdown"
          leave={file('report', 'md', types.md, async () => asMarkdown(leaving))}
        />
        {days.length > 0 && (
          <WayOut
            {...ways}
            label="Dates for a calendar"
            leave={file('dates', 'ics', types.ics, () => actions.calendar(leaving))}
          />
        )}
        {rows.length > 0 && (
          <WayOut
            {...ways}
            label="Actions as a table"
            leave={file('actions', 'csv', types.csv, async () => actionsCsv(leaving) ?? '')}
          />
        )}
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
};
