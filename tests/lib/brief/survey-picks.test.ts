import { expect, test } from 'vitest';
import { surveyOf } from '../../../lib/brief/import/survey.ts';
import {
  draftsOf,
  type Picks,
  pickOf,
  viewsOfDrafts,
  withJoin,
  withTick,
} from '../../../lib/brief/survey-picks.ts';

const meta = { unit: 'families', month: 'March 2026' } as const;
const read = await surveyOf([
  ['What was hard?', 'Did you get a plan?'],
  ['Calls;Letters', 'Yes'],
  ['Calls;', 'No'],
  ['Letters;Bus', 'Yes'],
  ['Calls;Bus', 'Yes'],
]);
if (!read.ok) throw new Error(read.problem);
const survey = read.value;
const [hard, plan] = survey.questions;
if (!hard || !plan) throw new Error('There are no two questions.');
const none: Picks = new Map();

test('What is ticked comes in the order of the survey', () => {
  let picks = withTick(none, plan, 'Yes', true);
  picks = withTick(picks, hard, 'Bus', true);
  picks = withTick(picks, hard, 'Calls', true);
  expect(draftsOf(survey, picks, meta).map(({ says, topic }) => `${topic} ${says}`)).toEqual([
    'What was hard? 3 of 4 families',
    'What was hard? 2 of 4 families',
    'Did you get a plan? 3 of 4 families',
  ]);
});

test('Joined answers are one view, and each person is counted once', () => {
  let picks = withTick(withTick(none, hard, 'Calls', true), hard, 'Bus', true);
  picks = withJoin(picks, hard, true);
  expect(draftsOf(survey, picks, meta).map(({ says }) => says)).toEqual(['4 of 4 families']);
  picks = withTick(picks, hard, 'Bus', false);
  expect(pickOf(picks, hard)).toEqual({ answers: ['Calls'], joined: false });
});

test('Nothing ticked, nothing drafted', () => {
  expect(draftsOf(survey, none, meta)).toEqual([]);
  const off = withTick(withTick(none, hard, 'Calls', true), hard, 'Calls', false);
  expect(draftsOf(survey, off, meta)).toEqual([]);
});

test('What is stored has an id of its own, no quotes, and nothing that was only for the preview', () => {
  const drafts = draftsOf(survey, withTick(none, hard, 'Calls', true), meta);
  let id = 0;
  const [view] = viewsOfDrafts(drafts, () => `id-${++id}`);
  expect(Object.keys(view ?? {})).toEqual(['id', 'topic', 'line', 'evidence']);
  expect(view?.id).toBe('id-1');
  expect(view?.evidence).toMatchObject({ count: 3, base: 4, method: 'March 2026 survey' });
});

test('What she types about the survey is tidied', () => {
  const picks = withTick(none, hard, 'Calls', true);
  const [view] = draftsOf(survey, picks, { unit: 'parents', month: '  ', notHeardFrom: ' dads. ' });
  expect(view?.evidence).toMatchObject({ method: 'survey', notHeardFrom: 'dads' });
  const [other] = draftsOf(survey, picks, { unit: 'parents', month: null, notHeardFrom: ' ' });
  expect(other?.evidence).not.toHaveProperty('notHeardFrom');
});
