import { expect, test } from 'vitest';
import { patternOf } from '../../../../lib/brief/voice/pattern.ts';

const found = (way: string, text: string) => {
  const match = patternOf([way]).find(text);
  return match && text.slice(match.start, match.end);
};

test.each([
  ['cats?', 'two cats sat', 'cats'],
  ['cat', 'the cathedral', null],
  ['a (?:big |small )?dog', 'a small dog', 'a small dog'],
  ['i <soft_>think', 'i really do not think so', 'i really do not think'],
  ['[a-z]+ed', 'we walked home', 'walked'],
  ['dog(?! at)', 'the dog ate it', 'dog'],
  ['dog(?! at)', 'the dog at home', null],
  ['(?<!hot )dog', 'a hot dog', null],
  ['(?<=^|, )well', 'so , well then', 'well'],
  ['^so', 'and so', null],
  ['to .*', 'go to the shop .', 'to the shop .'],
  ['(?:x ){0,2}?y', 'x x y', 'x x y'],
  ['co-?operate', 'we cooperate', 'cooperate'],
])('%s in "%s"', (way, text, expected) => {
  expect(found(way, text)).toBe(expected);
});

test('A claim is where its group begins', () => {
  const match = patternOf(['i think (?<claim><rest>)']).find('so i think it is late .');
  expect(match).toEqual({ start: 3, end: 21, claim: 11 });
});

test('A class that nobody knows is an error', () => {
  expect(() => patternOf(['<nobody>']).find('nobody')).toThrow('<nobody>');
});
