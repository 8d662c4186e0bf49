import { expect, test } from 'vitest';
import { identifiable } from '../../../lib/brief/identifiable.ts';
import { detailsInWords, partsOf } from '../../../lib/brief/identifiable-words.ts';

const text = 'My son Jack is 7. My daughter Zofia is 9.';

test('Details are said by kind, each once', () => {
  expect(detailsInWords(text, identifiable(text))).toEqual([
    'A name: “Jack”, “Zofia”',
    'An age: “7”, “9”',
  ]);
  expect(detailsInWords('Letters are hard.', [])).toEqual([]);
});

test('The parts are the text, and the details in it are marked', () => {
  const parts = partsOf(text, identifiable(text));
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual([
    'Jack',
    '7',
    'Zofia',
    '9',
  ]);
});
