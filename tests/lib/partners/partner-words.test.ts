import { expect, test } from 'vitest';
import { samplePrep } from '../../../lib/brief/sample.ts';
import {
  namedApart,
  partnersWith,
  powerWords,
  standInWords,
  workWords,
} from '../../../lib/partners/partner-words.ts';

const { partners } = samplePrep(new Date('2026-03-03T14:00:00.000Z'));
const found = (words: string) => partnersWith(words, partners).map(({ name }) => name);

test('Role and organisation read as one line', () => {
  expect(workWords({ role: 'Head of SEND', org: 'Millbrook Council' })).toBe(
    'Head of SEND, Millbrook Council',
  );
  expect(workWords({ org: 'Millbrook Council' })).toBe('Millbrook Council');
  expect(workWords({})).toBe('');
});

test('What a yes of theirs is worth is said, and nothing while she is not sure', () => {
  expect(powerWords({ power: 'can decide' })).toBe('can decide');
  expect(powerWords({ power: 'takes it back' })).toBe('takes it back');
  expect(powerWords({ power: 'takes it back', takesTo: 'Cabinet' })).toBe('takes it to Cabinet');
  expect(powerWords({ power: 'not sure' })).toBeNull();
});

test('A partner is found by any words of the card', () => {
  expect(found('')).toEqual(['Imani Fairweather', 'Rowan Ashdown']);
  expect(found('council rowan')).toEqual(['Rowan Ashdown']);
  expect(found('ÍMANI')).toEqual(['Imani Fairweather']);
  expect(found('rowan nhs')).toEqual([]);
});

test('Whom they stand in for is said with what that one may do, as long as the card is there', () => {
  const jane = { id: 'jane', name: 'Jane Smith', power: 'can decide' as const };
  const omar = { id: 'omar', standsInFor: 'jane' };
  expect(standInWords(omar, [jane])).toBe('Stands in for Jane Smith, who can decide');
  expect(standInWords(omar, [{ ...jane, power: 'not sure' }])).toBe('Stands in for Jane Smith');
  expect(standInWords(omar, [])).toBeNull();
  expect(standInWords({ id: 'omar' }, [jane])).toBeNull();
});

test('Two of one name are told apart by where they work', () => {
  const jane = { id: 'jane', name: 'Jane Smith', org: 'NHS Devon', power: 'advises' as const };
  expect(namedApart(jane, [jane, { ...jane, id: 'other' }])).toBe('Jane Smith, NHS Devon');
  expect(namedApart(jane, [jane])).toBe('Jane Smith');
});
