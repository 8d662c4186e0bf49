import { expect, test } from 'vitest';
import {
  asksOf,
  briefOf,
  itemAt,
  itemNow,
  mostPinned,
  nameOf,
  pinnedAsks,
  viewOf,
} from '../../../lib/brief/brief.ts';
import { sampleBrief, samplePrep } from '../../../lib/brief/sample.ts';
import type { AgendaItem, Plan, Point } from '../../../lib/model.ts';

const prep = samplePrep(new Date('2026-03-03T14:00:00.000Z'));
const [plan] = prep.plans as [Plan];
const point = (id: string, rest: Partial<Point> = {}): Point => ({
  id,
  kind: 'ask',
  text: `Ask ${id}`,
  ...rest,
});
const item = (id: string, points: Point[], start?: string): AgendaItem => ({
  id,
  title: `Item ${id}`,
  purpose: 'discuss',
  points,
  ...(start && { start }),
});
const idsOf = (asks: { ask: Point }[]) => asks.map(({ ask }) => ask.id);

test('A brief has the views that its points lean on, and no others', () => {
  const other = { ...prep.views[0], id: 'other' } as (typeof prep.views)[number];
  const brief = briefOf(plan, { ...prep, views: [...prep.views, other] });
  expect(brief.views).toEqual(prep.views);
  expect(brief).toMatchObject({ planId: plan.id, forum: prep.forum?.name, sample: true });
});

test('When she has to go is in the brief only where it is known', () => {
  const leaveBy = '2026-03-03T15:00:00.000Z';
  expect(briefOf({ ...plan, leaveBy }, prep).leaveBy).toBe(leaveBy);
  expect(briefOf(plan, prep)).not.toHaveProperty('leaveBy');
});

test('Whom she can talk to is in the brief only where it is known', () => {
  expect(briefOf(plan, prep).supportContact).toMatch(/^Priya/);
  const forum = { name: 'Ours', areas: [], myName: '', introLine: '', supportContact: ' ' };
  expect(briefOf(plan, { ...prep, forum })).not.toHaveProperty('supportContact');
});

test('A forum without a name is hers all the same', () => {
  expect(nameOf(null)).toBe('Your forum');
  expect(nameOf({ name: ' ', areas: [], myName: '', introLine: '' })).toBe('Your forum');
});

test('Asks come in the order of the agenda, and nothing else is one', () => {
  const agenda = [
    item('1', [point('a'), point('b', { kind: 'red line' })]),
    item('2', [point('c', { viewId: 'sample-view-calls' })]),
  ];
  const asks = asksOf({ agenda, views: sampleBrief.views });
  expect(idsOf(asks)).toEqual(['a', 'c']);
  expect(asks.map(({ view }) => view?.id ?? null)).toEqual([null, 'sample-view-calls']);
  expect(asks[1]?.item.id).toBe('2');
});

test('Three stay in sight: those she pinned, or the first', () => {
  const plain = item('1', [point('a'), point('b'), point('c'), point('d')]);
  const first = pinnedAsks({ agenda: [plain], views: [] });
  expect(idsOf(first)).toEqual(['a', 'b', 'c']);
  expect(first).toHaveLength(mostPinned);
  const pinned = item('2', [point('e', { pinned: true })]);
  expect(idsOf(pinnedAsks({ agenda: [plain, pinned], views: [] }))).toEqual(['e']);
});

test('A view that was taken away is no view', () => {
  expect(viewOf(sampleBrief.views, 'gone')).toBeNull();
  expect(viewOf(sampleBrief.views, undefined)).toBeNull();
});

test('The item of the hour is the last that began', () => {
  const agenda = [item('1', [], '10:05'), item('2', []), item('3', [], '10:40')];
  expect(itemAt(agenda, '10:04')).toBeNull();
  expect(itemAt(agenda, '10:39')?.id).toBe('1');
  expect(itemAt(agenda, '10:40')?.id).toBe('3');
  expect(itemAt([item('1', [])], '10:40')).toBeNull();
});

test('The item she chose wins over the clock', () => {
  const brief = { planId: 'p', agenda: [item('1', [], '10:05'), item('2', [], '10:40')] };
  expect(itemNow(brief, '1', '11:00')?.id).toBe('1');
  expect(itemNow(brief, null, '11:00')?.id).toBe('2');
  expect(itemNow(brief, 'gone', '11:00')?.id).toBe('2');
});

test('The made-up brief of a first call does not go by the clock', () => {
  expect(itemNow(sampleBrief, null, '11:00')).toBeNull();
  expect(itemNow(sampleBrief, 'sample-item-2', '11:00')?.id).toBe('sample-item-2');
});
