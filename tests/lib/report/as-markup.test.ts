// @vitest-environment happy-dom
import fc from 'fast-check';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { asHtml } from '../../../lib/report/as-html.ts';
import { asMarkdown } from '../../../lib/report/as-markdown.ts';
import { type Leaving, leaving } from '../../../lib/report/leaving.ts';
import type { Report } from '../../../lib/report/report.ts';

/** A report with one line, as the last look lets it go. */
function reportOf(text: string, means = ''): Leaving {
  const report: Report = {
    reader: 'members',
    meetingId: 'm',
    forum: 'Millbrook Parent Carer Forum',
    title: 'Board',
    day: '2026-03-03',
    who: null,
    parts: [{ part: 'agreed', lines: [{ id: '1', of: '1', text, means }] }],
    heldBack: false,
    next: null,
  };
  return leaving(report, { out: [], words: {} }, '2026-03-05');
}

/** As a reader of such texts sees it. */
function seen(html: string): Element {
  const page = document.createElement('div');
  page.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  for (const end of page.querySelectorAll('br')) end.replaceWith('\n');
  return page;
}
const inMarkdown = (report: Leaving) => seen(String(marked.parse(asMarkdown(report))));

test('Rich text has headings and lists, and what it means for families under its line', () => {
  expect(asHtml(reportOf('Two more posts', 'Shorter waits'))).toBe(
    `<h1>Board, Tue 3 March</h1>
<p>Millbrook Parent Carer Forum</p>
<h2>What was agreed</h2>
<ul>
<li>Two more posts<br><b>What this means for families:</b> Shorter waits</li>
</ul>`,
  );
});

test('Markdown has them too', () => {
  expect(asMarkdown(reportOf('Two more posts\nfrom May', 'Shorter waits'))).toBe(
    `# Board, Tue 3 March

Millbrook Parent Carer Forum

## What was agreed

- Two more posts  \n  from May  \n  **What this means for families:** Shorter waits
`,
  );
});

const odd = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '&lt;b&gt;',
        '[a](javascript:alert(1))',
        '![x](https://example.org/x.png)',
        'https://example.org',
        'www.example.org',
        'jo@example.org',
        '# ',
        '- ',
        '1. ',
        '> ',
        '~~~',
        '```',
        '***',
        '| a | b |',
        '---',
        '===',
        '\\',
        '"',
        "'",
        '\n',
        ' ',
        'word',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test.each([
  ['Rich text', (report: Leaving) => seen(asHtml(report))],
  ['Markdown', inMarkdown],
])('%s: whatever people wrote is text in it, and all of it', { timeout: 60_000 }, (_, read) => {
  fc.assert(
    fc.property(odd, odd, (text, means) => {
      const report = reportOf(text, means);
      const [line] = report.parts.flatMap(({ lines }) => lines);
      const page = read(report);
      const elements = [...page.querySelectorAll('*')].map(({ localName }) => localName);
      const allowed = ['h1', 'p', 'h2', 'ul', 'li', 'b', 'strong'];
      expect(elements.filter((name) => !allowed.includes(name))).toEqual([]);
      expect(page.querySelectorAll('li')).toHaveLength(line ? 1 : 0);
      const words = (each: string) => each.replace(/\s+/g, ' ').trim();
      const said = line?.means
        ? `${line.text} What this means for families: ${line.means}`
        : line?.text;
      expect(words(page.querySelector('li')?.textContent ?? '')).toBe(words(said ?? ''));
    }),
    { numRuns: 300, seed: 7 },
  );
});
