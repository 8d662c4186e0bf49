import { useState } from 'preact/hooks';
import { actionsCsv } from '../../lib/report/actions-csv.ts';
import { asHtml } from '../../lib/report/as-html.ts';
import { asMarkdown } from '../../lib/report/as-markdown.ts';
import { asText } from '../../lib/report/as-text.ts';
import type { Leaving } from '../../lib/report/leaving.ts';
import type { DeskActions } from './actions.ts';
import { saveFile } from './save-file.ts';

interface Props {
  leaving: Leaving;
  actions: Pick<DeskActions, 'copy' | 'copyRich' | 'wordFile' | 'calendar'>;
  /** It has left, one way or another. */
  left(): void;
}

interface Way {
  label: string;
  /** Lets the report go this way; what is said of it then. Fails where it did not go. */
  go(): Promise<string>;
}

/** Every way in which the report leaves. All of them are made of what the last look shows. */
export function WaysOut({ leaving, actions, left }: Props) {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');

  async function take({ label, go }: Way) {
    setSaid('');
    setProblem('');
    try {
      setSaid(await go());
      left();
    } catch {
      setProblem(
        `“${label}” did not work. Nothing has left, and your words are safe. Please try again.`,
      );
    }
  }

  const button = (way: Way, look: string) => (
    <button key={way.label} type="button" class={look} onClick={() => take(way)}>
      {way.label}
    </button>
  );
  return (
    <section class="ways-out" aria-label="Ways out">
      <div class="report-does">{copies(leaving, actions).map((way) => button(way, 'button'))}</div>
      <div class="report-does">
        {files(leaving, actions).map((way) => button(way, 'button quiet'))}
      </div>
      <p class="hint ways-said" role="status">
        {said}
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

function copies(leaving: Leaving, { copy, copyRich }: Props['actions']): Way[] {
  return [
    {
      label: 'Copy for email',
      async go() {
        const how = await copyRich({ html: asHtml(leaving), text: asText(leaving) });
        if (how === null) throw new Error('The clipboard took nothing.');
        return how === 'rich'
          ? 'Copied. Paste it into your email.'
          : 'Copied as plain text. This browser takes no more.';
      },
    },
    {
      label: 'Copy as text',
      async go() {
        if (!(await copy(asText(leaving)))) throw new Error('The clipboard took nothing.');
        return 'Copied. Paste it into WhatsApp, Facebook or an email.';
      },
    },
  ];
}

function files(leaving: Leaving, { wordFile, calendar }: Props['actions']): Way[] {
  const { reader, day, days, rows } = leaving;
  const file = (
    label: string,
    name: string,
    type: string,
    make: () => BlobPart | Promise<BlobPart>,
  ): Way => ({
    label,
    async go() {
      const [what, ending] = name.split('.');
      const whole = `${what}-${reader}-${day}.${ending}`;
      saveFile(whole, new Blob([await make()], { type }));
      return `Saved as ${whole}.`;
    },
  });
  const print: Way = {
    label: 'Print or PDF',
    async go() {
      globalThis.print();
      return 'Your browser has the report to print.';
    },
  };
  return [
    file('Word file', 'report.docx', types.docx, () => wordFile(leaving)),
    print,
    file('Markdown', 'report.md', types.md, () => asMarkdown(leaving)),
    ...(days.length > 0
      ? [file('Dates for a calendar', 'dates.ics', types.ics, () => calendar(leaving))]
      : []),
    ...(rows.length > 0
      ? [file('Actions as a table', 'actions.csv', types.csv, () => actionsCsv(leaving) ?? '')]
      : []),
  ];
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
};
