import { expect, test } from 'vitest';
import { briefOf, pinnedAsks } from '../../../lib/brief/brief.ts';
import { sampleBrief, sampleIds, samplePrep } from '../../../lib/brief/sample.ts';
import type { Plan } from '../../../lib/model.ts';

const prep = samplePrep(new Date('2026-03-03T14:00:00.000Z'));

test('Every ask of the made-up brief has a view with a number behind it', () => {
  for (const { view } of pinnedAsks(sampleBrief)) expect(view?.evidence.count).toBeGreaterThan(1);
  expect(pinnedAsks(sampleBrief)).toHaveLength(3);
});

test('The one to try on the desk makes the same brief', () => {
  const [plan] = prep.plans as [Plan];
  expect(briefOf(plan, prep)).toMatchObject({
    title: sampleBrief.title,
    agenda: sampleBrief.agenda,
    sample: true,
  });
  expect(plan.end).toBe('2026-03-03T15:30:00.000Z');
});

test('All of it is marked as made up, and all of it can be wiped', () => {
  expect(sampleIds(prep)).toEqual({
    forum: true,
    series: ['sample-series'],
    plans: ['sample-plan'],
    views: sampleBrief.views.map(({ id }) => id),
    partners: ['sample-partner-rowan', 'sample-partner-imani'],
  });
});

test('Her own is never among what is wiped', () => {
  const own = {
    forum: { name: 'Ours', areas: [], myName: '', introLine: '' },
    series: [],
    plans: [{ id: 'mine', title: 'Board', agenda: [] }],
    views: [],
    partners: [{ id: 'r', name: 'Sam', power: 'not sure' as const }],
  };
  expect(sampleIds(own)).toEqual({ series: [], plans: [], views: [], partners: [] });
});
