import { expect, test } from 'vitest';
import { samplePrep } from '../../../lib/brief/sample.ts';
import type { Partner } from '../../../lib/model.ts';
import { nameProblem, partnerOfText, partnerText } from '../../../lib/partners/partner-form.ts';

const { partners } = samplePrep(new Date('2026-03-03T14:00:00.000Z'));

test('What is stored goes through the form and comes back as hers', () => {
  for (const { sample: _, ...own } of partners) {
    expect(partnerOfText(partnerText(own), own.id)).toEqual(own);
  }
});

test('A name is enough, and nothing empty is stored', () => {
  const text = partnerText({ name: '  Rowan Ashdown ' });
  expect(nameProblem(text)).toBeNull();
  expect(partnerOfText({ ...text, role: ' ' }, 'r')).toEqual({
    id: 'r',
    name: 'Rowan Ashdown',
    power: 'not sure',
  });
});

test('Other ways to write a name are parted by commas and lines, each once', () => {
  const text = partnerText({ name: 'Elizabeth Brown', aliases: ['Liz Brown', 'Brown, Beth'] });
  expect(text.aliases).toBe('Liz Brown, Beth Brown');
  const stored = (aliases: string) => partnerOfText({ ...text, aliases }, 'e').aliases;
  expect(stored(' Liz  Brown,\nLiz; Liz, Elizabeth Brown ,')).toEqual(['Liz Brown', 'Liz']);
  expect(stored(' , ')).toBeUndefined();
  expect(stored(Array.from({ length: 30 }, (_, i) => `n${i}`).join(','))).toHaveLength(20);
});

test('Sector and standing in are kept, and nobody stands in for themselves', () => {
  const text = { ...partnerText({ name: 'Sam' }), sector: 'health' as const, standsInFor: 'jane' };
  expect(partnerOfText(text, 'sam')).toMatchObject({ sector: 'health', standsInFor: 'jane' });
  expect(partnerOfText(text, 'jane').standsInFor).toBeUndefined();
});

test('Without a name it says what to do', () => {
  expect(nameProblem(partnerText({ name: ' ' }))).toBe('Write a name first.');
});

test('It goes somewhere only when they take it back', () => {
  const text = { ...partnerText({ name: 'Imani' }), takesTo: 'the NHS board' };
  const stored = (power: Partner['power']) => partnerOfText({ ...text, power }, 'i').takesTo;
  expect(stored('takes it back')).toBe('the NHS board');
  expect(stored('can decide')).toBeUndefined();
});
