import { describe, expect, test } from 'vitest';
import { details, identifiable } from '../../../lib/brief/identifiable.ts';

const markedIn = (text: string) =>
  identifiable(text).map(({ start, end, why }) => `${why}: ${text.slice(start, end)}`);

describe.each(details)('$why', ({ why, shows, quiet }) => {
  test.each(shows)('%s', (text, marked) => {
    expect(markedIn(text)).toContain(`${why}: ${marked}`);
  });
  if (quiet.length > 0) {
    test.each(quiet)('says nothing of: %s', (text) => {
      expect(markedIn(text).filter((one) => one.startsWith(`${why}:`))).toEqual([]);
    });
  }
});

test('One stretch of text has one reason, and they stand in order', () => {
  const text = 'My son Jack is 7 and goes to Oakfield Primary near LE2 7QR.';
  expect(markedIn(text)).toEqual([
    'A name: Jack',
    'An age: 7',
    'A school or setting: Oakfield Primary',
    'A postcode: LE2 7QR',
  ]);
});
