import * as v from 'valibot';
import { expect, test } from 'vitest';
import { samplePrep } from '../../lib/brief/sample.ts';
import type { Partner, Plan, View } from '../../lib/model.ts';
import { prepChange, prepIds, raisedAsk } from '../../lib/parse-prep.ts';

const { forum, ...lists } = samplePrep(new Date('2026-03-03T14:00:00.000Z'));
const [plan] = lists.plans as [Plan];
const [view] = lists.views as [View];
const [partner] = lists.partners as [Partner];
const accepts = (schema: v.GenericSchema, data: unknown) => v.safeParse(schema, data).success;

test('The made-up records to try the desk with are accepted as they are', () => {
  expect(v.parse(prepChange, { forum, ...lists })).toEqual({ forum, ...lists });
});

test('A change may be any part of it', () => {
  for (const change of [{}, { forum }, { plans: lists.plans }, { views: [] }]) {
    expect(accepts(prepChange, change)).toBe(true);
  }
});

test.each<[string, unknown]>([
  ['in the change', { children: [] }],
  ['in the forum', { forum: { ...forum, child: 'Jo' } }],
  ['in a plan', { plans: [{ ...plan, link: 'https://teams.example' }] }],
  ['in an item', { plans: [{ ...plan, agenda: [{ ...plan.agenda[0], lead: 'Sam' }] }] }],
  ['in a view', { views: [{ ...view, names: [] }] }],
  ['in a partner', { partners: [{ ...partner, health: 'Well' }] }],
  ['in its evidence', { views: [{ ...view, evidence: { ...view.evidence, who: [] } }] }],
])('A field nobody knows is refused %s', (_, change) => {
  expect(accepts(prepChange, change)).toBe(false);
});

test.each<[string, unknown]>([
  ['a time that is none', { plans: [{ ...plan, start: 'Tuesday' }] }],
  ['a day that is none', { plans: [{ ...plan, papersCame: '3 March' }] }],
  ['a number below nothing', { views: [{ ...view, evidence: { ...view.evidence, count: -1 } }] }],
  ['half a family', { views: [{ ...view, evidence: { ...view.evidence, count: 1.5 } }] }],
  ['a partner without a name', { partners: [{ ...partner, name: '' }] }],
  ['a partner with a name like a page', { partners: [{ ...partner, name: 'a'.repeat(201) }] }],
  ['a sector nobody is in', { partners: [{ ...partner, sector: 'catering' }] }],
  ['an empty other name', { partners: [{ ...partner, aliases: [''] }] }],
  ['too many other names', { partners: [{ ...partner, aliases: Array(21).fill('Jo') }] }],
  ['a stand-in for nothing', { partners: [{ ...partner, standsInFor: '' }] }],
  ['a power nobody has', { partners: [{ ...partner, power: 'decides all' }] }],
  ['a table of too many', { partners: Array(2001).fill(partner) }],
  ['a forum that is null', { forum: null }],
  ['an id that is empty', { plans: [{ ...plan, id: '' }] }],
])('%s is refused', (_, change) => {
  expect(accepts(prepChange, change)).toBe(false);
});

test('A point that is too long is refused with a sentence', () => {
  const long = { id: 'p', kind: 'ask', text: 'a'.repeat(5001) };
  const item = { id: 'i', title: '', purpose: 'discuss', points: [long] };
  expect(() => v.parse(prepChange, { plans: [{ ...plan, agenda: [item] }] })).toThrow(
    'This point is too long. Split it in two.',
  );
});

test('A partner may have other names, a sector, and somebody they stand in for', () => {
  const more = { aliases: ['Liz', 'BROWN, E'], sector: 'social care', standsInFor: 'p9' };
  expect(accepts(prepChange, { partners: [{ ...partner, ...more }] })).toBe(true);
});

test('A line about a partner that is too long is refused with a sentence', () => {
  const long = { ...partner, note: 'a'.repeat(301) };
  expect(() => v.parse(prepChange, { partners: [long] })).toThrow(
    'This note is too long. One line is enough.',
  );
});

test('What is taken away is named by id, and the forum as a whole', () => {
  expect(accepts(prepIds, { forum: true, plans: ['a'], partners: ['b'] })).toBe(true);
  expect(accepts(prepIds, { forum: false })).toBe(false);
  expect(accepts(prepIds, { notes: ['a'] })).toBe(false);
});

test('What became of an ask is one of four things', () => {
  const raised = { id: 'm p', meetingId: 'm', pointId: 'p', how: 'said' };
  expect(accepts(raisedAsk, raised)).toBe(true);
  expect(accepts(raisedAsk, { ...raised, answer: 'By June.' })).toBe(true);
  expect(accepts(raisedAsk, { ...raised, how: 'ignored' })).toBe(false);
  expect(accepts(raisedAsk, { ...raised, by: 'Sam' })).toBe(false);
});
