import { expect, test } from 'vitest';
import { plainOf } from '../../../../lib/tips/cues/plain.ts';
import { turnsOf } from '../../../../lib/tips/cues/turns.ts';

const turns = (line: string) => turnsOf(plainOf(line));

test('Something granted, with nothing against it', () => {
  expect(turns("The council's agreed to keep the club")).toContain('~granted so');
});

test('Granted, but asked or hoped for only', () => {
  expect(turns('If the council agreed to keep the club')).toContain('~granted but');
  expect(turns('If the council agreed to keep the club')).not.toContain('~granted so');
});

test('What weighs on families going down is not the same as going up', () => {
  expect(turns('complaints have halved')).toContain('~less_bad');
  expect(turns('complaints have doubled')).toContain('~more_bad');
  expect(turns('complaints have doubled')).not.toContain('~less_bad');
});

test('Two turns of a line stand together, and a dull line has none', () => {
  expect(turns("it's her budget and she's on leave")).toContain('~away decides');
  expect(turns('the map is on page four')).toEqual([]);
});
