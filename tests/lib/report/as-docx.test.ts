import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { asDocx } from '../../../lib/report/as-docx.ts';
import type { Leaving } from '../../../lib/report/leaving.ts';

const report: Leaving = {
  reader: 'members',
  title: 'SEND Partnership Board, Tue 3 March',
  day: '2026-03-03',
  about: ['Millbrook Parent Carer Forum'],
  parts: [
    {
      heading: 'What was agreed',
      lines: [
        { id: '1', text: 'Two more posts\nfrom <May> & "June"', means: 'Shorter waits' },
        { id: '2', text: 'Diolch, Siân 👩‍👩‍👧', means: '' },
      ],
    },
    { heading: 'Questions', lines: [{ id: '3', text: 'Who pays?', means: '' }] },
  ],
  end: ['Next meeting: Tue 9 June.'],
  rows: [],
  days: [],
};
const made = await asDocx(report);
const part = (name: string) => strFromU8(unzipSync(made)[name] ?? new Uint8Array());

test('Another reader of Word files finds every word, its headings and its lists', async () => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(made) });
  expect(value).toBe(
    '<h1>SEND Partnership Board, Tue 3 March</h1><p>Millbrook Parent Carer Forum</p>' +
      '<h2>What was agreed</h2><ul><li>Two more posts<br />from &lt;May&gt; &amp; "June"' +
      '<strong><br />What this means for families: </strong>Shorter waits</li>' +
      '<li>Diolch, Siân 👩‍👩‍👧</li></ul><h2>Questions</h2><ul><li>Who pays?</li></ul>' +
      '<p>Next meeting: Tue 9 June.</p>',
  );
  expect(messages).toEqual([]);
});

test('Headings and lists are real ones, and the language is said', () => {
  const text = part('word/document.xml');
  expect([...text.matchAll(/w:pStyle w:val="(\w+)"/g)].map(([, style]) => style)).toEqual([
    'Heading1',
    'Heading2',
    'ListParagraph',
    'ListParagraph',
    'Heading2',
    'ListParagraph',
  ]);
  expect(text.match(/<w:numPr>/g)).toHaveLength(3);
  const styles = part('word/styles.xml');
  expect(styles).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB"\/>.*<\/w:docDefaults>/);
  expect(styles).toMatch(/w:styleId="Heading2".*?<w:name w:val="Heading 2"\/>.*?<w:keepNext\/>/);
  // 12 points and no less.
  const sizes = [...styles.matchAll(/<w:docDefaults>.*?<w:sz w:val="(\d+)"/g)].map(
    ([, size]) => size,
  );
  expect(sizes).toEqual(['24']);
});

test('It has a title, and no author, no time and nothing of the computer', async () => {
  const about = part('docProps/core.xml');
  expect(about).toContain('<dc:title>SEND Partnership Board, Tue 3 March</dc:title>');
  expect(about).not.toMatch(/creator|lastModifiedBy|created|modified|\d{4}-\d\d-\d\d/);
  expect(part('docProps/app.xml')).not.toMatch(/Application|Company|Template/);
  expect(await asDocx(report)).toEqual(made);
});
