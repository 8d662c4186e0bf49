import { describe, expect, test } from 'vitest';
import { plainOf } from '../../../../lib/tips/cues/plain.ts';
import { rules } from '../../../../lib/tips/cues/rules/rules.ts';
import { kindsByRule } from '../../../../lib/tips/cues/rules-say.ts';

describe('Each rule speaks up on its own examples', () => {
  const shows = rules.flatMap(({ kind, shows }) => shows.map((line) => ({ kind, line })));
  test.each(shows)('$kind: $line', ({ kind, line }) => {
    expect([...kindsByRule(plainOf(line))]).toContain(kind);
  });
});

describe('And is quiet on what only looks like it', () => {
  const quiet = rules.flatMap(({ kind, quiet }) => quiet.map((line) => ({ kind, line })));
  test.each(quiet)('$kind: $line', ({ kind, line }) => {
    expect([...kindsByRule(plainOf(line))]).not.toContain(kind);
  });
});

test('Each rule has a line for it and a line against it', () => {
  const without = rules.filter(({ shows, quiet }) => !shows.length || !quiet.length);
  expect(without.map(({ kind }) => kind)).toEqual([]);
});
