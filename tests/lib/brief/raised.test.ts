import { expect, test } from 'vitest';
import { asksOf, pinnedAsks } from '../../../lib/brief/brief.ts';
import {
  asksInSight,
  askToOpen,
  countsByHow,
  howOf,
  withRaised,
} from '../../../lib/brief/raised.ts';
import type { Brief, RaisedAsk } from '../../../lib/model.ts';

const ask = (id: string, pinned = false) => ({
  id,
  kind: 'ask' as const,
  text: `Ask ${id}`,
  ...(pinned && { pinned: true as const }),
});
const item = (id: string, points: Brief['agenda'][number]['points']) => ({
  id,
  title: `Item ${id}`,
  purpose: 'discuss' as const,
  points,
});
const brief: Pick<Brief, 'agenda' | 'views'> = {
  views: [],
  agenda: [
    item('1', [ask('a', true), ask('b')]),
    item('2', [ask('c'), ask('d', true), ask('e', true)]),
    item('3', [ask('f')]),
    item('4', []),
  ],
};
const asks = asksOf(brief);
const pinned = pinnedAsks(brief);
const meeting = { id: 'm1' };
const raise = (...ids: string[]): RaisedAsk[] =>
  ids.map((id) => withRaised([], meeting, { id }, { how: 'said' }));
const opens = (itemId: string | null, ...raised: string[]) =>
  askToOpen(asks, pinned, itemId, raise(...raised))?.ask.id ?? null;

test('Before any item the first pinned ask is open', () => {
  expect(opens(null)).toBe('a');
  expect(opens(null, 'a')).toBe('d');
});

test('The first ask of the item that was not raised is open, pinned ones first', () => {
  expect(opens('2')).toBe('d');
  expect(opens('2', 'd')).toBe('e');
  expect(opens('2', 'd', 'e')).toBe('c');
});

test('An item whose only ask is not pinned opens it', () => {
  expect(opens('3')).toBe('f');
});

test('Nothing left on the item: the first pinned one that was not raised', () => {
  expect(opens('4')).toBe('a');
  expect(opens('3', 'f', 'a')).toBe('d');
});

test('All raised: the ask of the item stays in sight', () => {
  const all = asks.map(({ ask: { id } }) => id);
  expect(opens('2', ...all)).toBe('d');
  expect(opens('4', ...all)).toBe('a');
});

test('A brief without asks opens nothing', () => {
  expect(askToOpen([], [], null, [])).toBeNull();
});

test('An open ask that is not pinned stands before the three', () => {
  const [, b = null] = asks;
  expect(asksInSight(pinned, b).map(({ ask: { id } }) => id)).toEqual(['b', 'a', 'd', 'e']);
  expect(asksInSight(pinned, pinned[1] ?? null)).toBe(pinned);
  expect(asksInSight(pinned, null)).toBe(pinned);
});

test('The record of an ask is one for the meeting and the ask', () => {
  expect(withRaised([], meeting, { id: 'a' }, { how: 'in chat' })).toEqual({
    id: 'm1 a',
    meetingId: 'm1',
    pointId: 'a',
    how: 'in chat',
  });
});

test('Taking "said" back keeps what they answered', () => {
  const said = withRaised(raise('a'), meeting, { id: 'a' }, { answer: ' By June. ' });
  expect(said).toMatchObject({ how: 'said', answer: 'By June.' });
  const back = withRaised([said], meeting, { id: 'a' }, { how: 'not raised' });
  expect(back).toMatchObject({ how: 'not raised', answer: 'By June.' });
});

test('An empty answer is stored as none', () => {
  const said = withRaised(raise('a'), meeting, { id: 'a' }, { answer: 'By June.' });
  expect(withRaised([said], meeting, { id: 'a' }, { answer: ' ' })).not.toHaveProperty('answer');
});

test('What was never raised reads as not raised, and is counted so', () => {
  expect(howOf([], 'a')).toBe('not raised');
  expect(countsByHow(pinned, raise('a', 'f'))).toEqual({
    'not raised': 2,
    said: 1,
    'in chat': 0,
    'email after': 0,
  });
});
