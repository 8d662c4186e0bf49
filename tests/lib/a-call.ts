import type { Call } from '../../lib/model.ts';

/** A call as a page may tell it, for tests that need one: made up, under way, nothing special. */
export const aCall: Call = {
  platform: 'teams',
  state: 'in-call',
  title: 'SEND Partnership Board',
  startedAt: '2026-03-03T14:00:00.000Z',
  address: 'teams:123456789012',
  mic: 'muted',
  hand: 'down',
  presenting: 'no',
  recording: 'no',
  people: null,
  captions: 'off',
};
