import { expect, test } from 'vitest';
import { nothingKnown } from '../../../lib/meeting-state.ts';
import type { Partner } from '../../../lib/model.ts';
import { situationOf } from '../../../lib/tips/situation-of.ts';
import { aCall } from '../a-call.ts';

const jane: Partner = { id: 'jane', name: 'Jane Smith', power: 'can decide' };
const panel = { item: null, typing: false, held: false, briefOpened: [] };

function peopleIn(names: string[], partners: Partner[]) {
  const call = { ...aCall, people: { names, count: null, whole: true } };
  const state = { ...nothingKnown, call, partners, myName: 'Donna Reed' };
  const { strangers, partnersHere } = situationOf(state, panel, new Date('2026-03-03T14:30:00Z'));
  return { strangers, here: partnersHere.map(({ id }) => id) };
}

test('She is no stranger to herself', () => {
  expect(peopleIn(['REED, Donna (Guest)', 'Jane Smith', 'Farah Khan'], [jane])).toEqual({
    strangers: 1,
    here: ['jane'],
  });
});

test('Whose card is not sure is no stranger, and one of two people is the one who can decide', () => {
  expect(peopleIn(['Jane Smith', 'Jane Smith (Guest)'], [jane])).toEqual({
    strangers: 0,
    here: ['jane'],
  });
  expect(peopleIn(['Jane Smith'], [jane, { ...jane, id: 'other' }])).toEqual({
    strangers: 0,
    here: [],
  });
});
