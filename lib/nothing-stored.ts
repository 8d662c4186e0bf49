import type { Snapshot } from './messages.ts';

/** What a panel is told while nothing was ever written: what every snapshot starts from. */
export const nothingStored: Omit<Snapshot, 'call'> = {
  meeting: null,
  notes: [],
  versions: [],
  carried: [],
  routes: [],
  goesUpTo: [],
  nextMeeting: null,
  brief: null,
  fits: [],
  raised: [],
  ownTerms: { marks: [], localTerms: [] },
  partners: [],
  myName: null,
  lock: 'off',
  wordsKey: null,
};
