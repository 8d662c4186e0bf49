import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateRules, dateSaid } from '../../../lib/dates/date-said.ts';

/** At noon there, on the day. */
const on = (day: string) => new Date(`${day}T12:00:00`);

function rows(file: string) {
  const path = fileURLToPath(new URL(`../../fixtures/dates/${file}.tsv`, import.meta.url));
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [day = '', words = '', means = ''] = line.split('\t');
    return { day, words, means: means === '-' ? undefined : means };
  });
}

describe('Each rule reads its own examples', () => {
  const examples = dateRules.flatMap(({ shows }) => [...shows]);
  test.each(examples)('%s, said on %s, is %s', (words, day, means) => {
    expect(dateSaid(words, on(day))).toEqual({ said: words, date: means });
  });
});

describe.each(['said', 'fresh', 'more'])('Dates as people say them (%s)', (file) => {
  test.each(rows(file))('"$words", said on $day', ({ day, words, means }) => {
    expect(dateSaid(words, on(day)).date).toBe(means);
  });
});

test('Among numbers the day comes first, or it stays words', () => {
  const part = fc.integer({ min: 1, max: 31 });
  const year = fc.constantFrom('', '26', '2026');
  fc.assert(
    fc.property(part, part, year, fc.constantFrom('/', '-', '.'), (day, month, inYear, mark) => {
      const words = [day, month, ...(inYear ? [inYear] : [])].join(mark);
      const { date } = dateSaid(words, on('2026-03-03'));
      if (!date) return;
      expect(date.slice(5)).toBe(
        `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      );
    }),
    { numRuns: 2000 },
  );
});

test('No words make it fall over, and what was said is kept as it was said', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (words) => {
      expect(dateSaid(words, on('2026-03-03')).said).toBe(words);
    }),
    { numRuns: 2000 },
  );
});

test('Late in the evening it is still today', () => {
  expect(dateSaid('today', new Date('2026-03-28T23:30:00')).date).toBe('2026-03-28');
  expect(dateSaid('tomorrow', new Date('2026-03-28T23:30:00')).date).toBe('2026-03-29');
  expect(dateSaid('in a week', new Date('2026-10-24T23:30:00')).date).toBe('2026-10-31');
});
