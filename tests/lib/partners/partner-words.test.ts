import { expect, test } from 'vitest';
import { samplePrep } from '../../../lib/brief/sample.ts';
import { partnersWith, powerWords, workWords } from '../../../lib/partners/partner-words.ts';

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
