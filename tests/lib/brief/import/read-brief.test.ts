import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { guessOf, guessRules } from '../../../../lib/brief/import/guess.ts';
import { type BriefDraft, readBrief } from '../../../../lib/brief/import/read-brief.ts';

async function brief(source: string | Uint8Array): Promise<BriefDraft> {
  const read = await readBrief(source);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const short = ({ title, items }: BriefDraft) => ({
  title,
  items: items.map((item) => [
    item.title,
    ...item.points.map(({ text, guess }) => `${guess}: ${text}`),
  ]),
});

describe.each(guessRules)('$guess', ({ guess, shows, quiet }) => {
  test.each(shows)('%s', (text) => expect(guessOf(text).guess).toBe(guess));
  test.each(quiet)('is not guessed for: %s', (text) => expect(guessOf(text).guess).not.toBe(guess));
});

test('Headings become items, bullets become points, and a label is taken off', async () => {
  const pasted = `# SEND board, 3 June

## 10:15 EHC plans (20 mins)
- 14 of 61 families wait by the phone.
- Ask: a call-back time
* Who decides this?
## Transport
We cannot accept a later bus.
Letters`;
  const draft = await brief(pasted);
  expect(short(draft)).toEqual({
    title: 'SEND board, 3 June',
    items: [
      [
        'EHC plans',
        'view: 14 of 61 families wait by the phone.',
        'ask: a call-back time',
        'question: Who decides this?',
      ],
      ['Transport', 'red line: We cannot accept a later bus.', 'not sure: Letters'],
    ],
  });
  expect(draft.items[0]).toMatchObject({ start: '10:15', minutes: 20 });
  expect(draft.items.flatMap(({ points }) => points).every(({ confirmed }) => !confirmed)).toBe(
    true,
  );
});

test('In a numbered agenda the numbers are items where bullets are the points', async () => {
  const pasted =
    'Agenda\n1. Welcome\n2. Waiting times\n   - Families wait 40 weeks.\n3. Any other business';
  expect(short(await brief(pasted))).toEqual({
    title: 'Agenda',
    items: [
      ['Welcome'],
      ['Waiting times', 'view: Families wait 40 weeks.'],
      ['Any other business'],
    ],
  });
});

test('Numbers under headings are points', async () => {
  const pasted =
    'WAITING TIMES\n1. Please publish the dates.\n2) When will we hear?\nTransport:\n• no cuts';
  expect(short(await brief(pasted)).items).toEqual([
    ['WAITING TIMES', 'ask: Please publish the dates.', 'question: When will we hear?'],
    ['Transport', 'red line: no cuts'],
  ]);
});

test('Points without a heading are kept, and warn of what tells who it is', async () => {
  const { items } = await brief('My son Jack waited 18 months.\n- Please call back.');
  expect(items[0]?.title).toBe('');
  expect(items[0]?.points).toHaveLength(2);
  expect(items[0]?.points[0]?.warnings).toMatchObject([{ why: 'A name' }]);
});

test('A Word file gives its headings, lists, bold lines and tables', async () => {
  const p = (text: string, style = '', run = '') =>
    `<w:p><w:pPr>${style}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  const heading = '<w:pStyle w:val="Heading1"/>';
  const item =
    '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const docx = zipSync(
    docxParts(
      p('Waiting &amp; times', heading) +
        p('Families are asking for a date.', item) +
        p('Who decides?', item) +
        p('Transport', '', '<w:b/>') +
        p('• The bus is late.') +
        `<w:tbl><w:tr><w:tc>${p('10:30')}</w:tc><w:tc>${p('Short breaks')}</w:tc></w:tr></w:tbl>`,
    ),
  );
  expect(short(await brief(docx))).toEqual({
    title: '',
    items: [
      ['Waiting & times', 'ask: Families are asking for a date.', 'question: Who decides?'],
      ['Transport', 'not sure: The bus is late.', 'not sure: 10:30 Short breaks'],
    ],
  });
});

function docxParts(body: string): Record<string, Uint8Array> {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return Object.fromEntries(
    Object.entries({
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/></Types>`,
      '_rels/.rels': `<Relationships ${rels}><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/_rels/document.xml.rels': `<Relationships ${rels}><Relationship Id="r2" Type="${relation}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${relation}/numbering" Target="numbering.xml"/></Relationships>`,
      'word/styles.xml': `<w:styles ${word}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/></w:style></w:styles>`,
      'word/numbering.xml': `<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    }).map(([path, xml]) => [path, strToU8(xml)]),
  );
}
