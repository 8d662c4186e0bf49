import { expect, test } from 'vitest';
import { aroundMark, hasMark, markedIn } from '../../../lib/archive/marked.ts';
import { createSearch } from '../../../lib/archive/search.ts';

/** The text with [marks], as what was typed would have it. */
function marked(text: string, typed: string): string {
  const search = createSearch();
  search.put([{ key: 'note 1', at: '2026-01-01T00:00:00.000Z', text, of: null }]);
  return markedIn(text, search.find(typed, 1).asked)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}

test.each([
  ['Taxi contract for Eastholme', 'contr', 'Taxi [contract] for Eastholme'],
  ['Taxi contract for Eastholme', 'easholme taxi', '[Taxi] contract for [Eastholme]'],
  ['The plans’ “review”, again', 'plan review', 'The [plans’] “[review]”, again'],
  ['30 of 3 families', '3', '30 of [3] families'],
  ['<b>bold</b> & <script>', 'bold', '<b>[bold]</b> & <script>'],
  ['Nothing here', 'zebra', 'Nothing here'],
])('In “%s” what answers “%s” is marked', (text, typed, wanted) => {
  expect(marked(text, typed)).toBe(wanted);
});

test('Of a long text the part around the first mark is shown, and nothing is lost of a short one', () => {
  const { asked } = createSearch().find('needle', 1);
  const long = `${'hay '.repeat(400)}needle${' straw'.repeat(400)}`;
  const pieces = aroundMark(markedIn(long, asked));
  const text = pieces.map((piece) => piece.text).join('');
  expect(hasMark(pieces)).toBe(true);
  expect(text.length).toBeLessThan(300);
  expect(text).toMatch(/^… .*needle.* …$/);
  const short = markedIn('A needle', asked);
  expect(aroundMark(short)).toEqual(short);
  const none = aroundMark(markedIn('hay '.repeat(400), asked));
  expect(none.map((piece) => piece.text).join('')).toMatch(/^hay .* …$/);
});
