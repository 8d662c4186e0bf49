// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { PeoplePlace } from '../../../components/desk/PeoplePlace.tsx';
import { samplePrep } from '../../../lib/brief/sample.ts';
import { applyDeskEvent, type DeskEvent, nothingRead } from '../../../lib/desk-state.ts';
import type { Partner } from '../../../lib/model.ts';
import { inPage } from '../in-page.ts';

const { partners: known } = samplePrep(new Date('2026-03-03T14:00:00.000Z'));
const place = document.createElement('div');
document.body.append(place);
const { button, field, words, press, type } = inPage(place);
afterEach(() => render(null, place));

/** The place as the desk shows it, with a store that may refuse. */
function shown(partners: Partner[]) {
  const empty = { forum: null, series: [], plans: [], views: [], partners };
  const store = { refuses: null as string | null, partners: () => state.prep?.partners };
  let state = applyDeskEvent(nothingRead, {
    event: 'storeRead',
    data: { own: { marks: [], localTerms: [] }, prep: empty, meetings: [], afterwards: [] },
  });
  async function happened(event: DeskEvent) {
    if (store.refuses) throw new Error(store.refuses);
    state = applyDeskEvent(state, event);
    draw();
  }
  const actions: Parameters<typeof PeoplePlace>[0]['actions'] = {
    savePrep: (data) => happened({ event: 'prepStored', data }),
    deletePrep: (data) => happened({ event: 'prepRemoved', data }),
  };
  function draw() {
    render(h(PeoplePlace, { partners: state.prep?.partners ?? [], actions }), place);
  }
  act(draw);
  return store;
}

const many = Array.from({ length: 9 }, (_, i) => ({
  id: `p${i}`,
  name: `Person ${i}`,
  power: 'not sure' as const,
  ...(i === 3 && { org: 'NHS Devon' }),
}));
const names = () =>
  [...place.querySelectorAll('.partner:not([hidden]) h2')].map((each) => each.textContent.trim());

test('It says what it is for, and that people can ask to see it', () => {
  shown([]);
  expect(words()).toContain('Anyone can ask to see what you write about them.');
  expect(words()).toContain('Nobody yet.');
});

test('A person is added, and the keyboard goes on where it was', async () => {
  const store = shown([]);
  await press('Add a person');
  expect(document.activeElement).toBe(field('Name'));
  await type('Name', 'Rowan Ashdown');
  await press('Save');
  expect(store.partners()).toMatchObject([{ name: 'Rowan Ashdown', power: 'not sure' }]);
  expect(words()).toContain('Rowan Ashdown is saved on this computer.');
  expect(document.activeElement).toBe(button('Add a person'));
});

test('Everybody is there by name, with what a yes of theirs is worth', () => {
  shown(known);
  expect(names()).toEqual(['Imani Fairweather Made up', 'Rowan Ashdown Made up']);
  expect(words()).toContain('takes it to the NHS board');
});

test('A made-up card that she changes is hers', async () => {
  const store = shown(known);
  await press('Edit Rowan Ashdown');
  await type('Role', 'Head of learning');
  await press('Save');
  expect(store.partners()?.[0]).toMatchObject({ role: 'Head of learning' });
  expect(store.partners()?.[0]).not.toHaveProperty('sample');
  expect(document.activeElement).toBe(button('Edit Rowan Ashdown'));
});

test('What the store refuses stays in the form', async () => {
  const store = shown(known);
  await press('Edit Rowan Ashdown');
  await type('Role', 'Head of learning');
  store.refuses = 'This computer is out of space.';
  await press('Save');
  expect(words()).toContain(store.refuses);
  expect(field('Role')?.value).toBe('Head of learning');
});

test('What is removed comes back with Undo', async () => {
  const store = shown(known);
  await press('Remove Rowan Ashdown');
  expect(store.partners()).toHaveLength(1);
  expect(document.activeElement).toBe(button('Undo'));
  await press('Undo');
  expect(new Set(store.partners())).toEqual(new Set(known));
});

test('What cannot be removed is said beside it', async () => {
  const store = shown(known);
  store.refuses = 'The browser did not save that.';
  await press('Remove Rowan Ashdown');
  expect(words()).toContain(store.refuses);
  expect(store.partners()).toHaveLength(2);
});

test('A box to search in comes with more than eight', async () => {
  shown(many.slice(0, 8));
  expect(field('Find a person')).toBeUndefined();
  shown(many);
  await type('Find a person', 'devon');
  expect(names()).toEqual(['Person 3']);
  await type('Find a person', 'nowhere');
  expect(names()).toEqual([]);
  expect(words()).toContain('Nobody found.');
});

test('A card that is being written keeps its words while she searches', async () => {
  shown(many);
  await press('Edit Person 5');
  await type('Role', 'Chair');
  await type('Find a person', 'devon');
  await type('Find a person', '');
  expect(field('Role')?.value).toBe('Chair');
});
