// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { PeopleHere } from '../../../components/panel/PeopleHere.tsx';
import type { Choices, MoveCards, OpenCard } from '../../../components/panel/people-rows.ts';
import { samplePrep } from '../../../lib/brief/sample.ts';
import type { Partner } from '../../../lib/model.ts';
import { inPage } from '../in-page.ts';

const { partners: known } = samplePrep(new Date('2026-03-03T14:00:00.000Z'));
const place = document.createElement('div');
document.body.append(place);
const { button, field, words, press, type, choose } = inPage(place);
afterEach(() => render(null, place));

/** The list as the Room tab shows it; what is stored comes back as it does with a snapshot. */
type More = Partial<Pick<Parameters<typeof PeopleHere>[0], 'item' | 'myName' | 'comings'>>;

function shown(names: string[] | null, partners: Partner[] = known, more: More = {}) {
  let choices: Choices = {};
  const store = { partners, names, refuses: null as string | null, away: false };
  const asked = () => {
    if (store.refuses) throw new Error(store.refuses);
  };
  const actions = {
    async savePartner(partner: Partner) {
      asked();
      store.partners = [...store.partners.filter(({ id }) => id !== partner.id), partner];
      draw();
    },
    async removePartner(id: string) {
      asked();
      store.partners = store.partners.filter((partner) => partner.id !== id);
      draw();
    },
  };
  let cards: readonly OpenCard[] = [];
  const moveCards: MoveCards = (change) => {
    cards = change(cards);
    draw();
  };
  function draw() {
    const people = store.names && { names: store.names, count: null, whole: true };
    const now = new Date('2026-03-03T14:00:00.000Z');
    const { partners: stored } = store;
    const props: Parameters<typeof PeopleHere>[0] = {
      people,
      callStarted: 'today',
      item: null,
      myName: null,
      comings: [],
      now,
      partners: stored,
      cards,
      moveCards,
      choices,
      setChoices: (next) => {
        choices = next;
        draw();
      },
      actions,
      ...more,
    };
    render(store.away ? null : h(PeopleHere, props), place);
  }
  act(draw);
  const page = (next: string[] | null) =>
    act(() => {
      store.names = next;
      draw();
    });
  const look = (away: boolean) =>
    act(() => {
      store.away = away;
      draw();
    });
  return { store, page, look };
}

test('Whom she knows is shown with the card; whom she does not can be added', () => {
  shown(['ASHDOWN, Rowan (Council)', 'Jane Smith (Guest)']);
  for (const each of ['Rowan Ashdown', 'Head of SEND, Millbrook Council', 'can decide']) {
    expect(words()).toContain(each);
  }
  expect(button('Edit Rowan Ashdown')).toBeDefined();
  expect(button('Add Jane Smith')).toBeDefined();
  expect(words()).not.toContain('Guest');
});

test('Where a yes goes afterwards is said', () => {
  shown(['Imani Fairweather (NHS)']);
  expect(words()).toContain('takes it to the NHS board');
});

test('Nobody is stored before she says so', async () => {
  const { store } = shown(['SMITH, Jane (CYPS)'], []);
  await press('Add Jane Smith');
  expect(document.activeElement).toBe(field('Name'));
  expect(field('Name')?.value).toBe('Jane Smith');
  expect(words()).toContain('Write it as if they will read it.');
  await press('Cancel');
  expect(store.partners).toEqual([]);
  expect(document.activeElement).toBe(button('Add Jane Smith'));
});

test('A card is saved as written, and the keyboard goes on where it was', async () => {
  const { store } = shown(['Jane Smith (Guest)'], []);
  await press('Add Jane Smith');
  expect(field('Takes it to')).toBeUndefined();
  await choose('Takes it back');
  await type('Takes it to', 'the leadership team');
  await type('Organisation', 'NHS Devon');
  await type('One friendly note', 'New to the area.');
  await press('Save');
  expect(store.partners).toEqual([
    {
      id: expect.any(String),
      name: 'Jane Smith',
      org: 'NHS Devon',
      power: 'takes it back',
      takesTo: 'the leadership team',
      note: 'New to the area.',
    },
  ]);
  expect(words()).toContain('Jane Smith is saved on this computer.');
  expect(document.activeElement).toBe(button('Edit Jane Smith'));
});

test('What the store refuses stays in the form, with the reason beside the button', async () => {
  const { store } = shown(['Jane Smith'], []);
  await press('Add Jane Smith');
  await type('Role', 'Head of SEND');
  store.refuses = 'This computer is out of space.';
  await press('Save');
  expect(place.querySelector('.partner-does [role="alert"]')?.textContent).toBe(store.refuses);
  expect(field('Role')?.value).toBe('Head of SEND');
  store.refuses = null;
  await press('Save');
  expect(store.partners).toMatchObject([{ role: 'Head of SEND' }]);
});

test('A card needs a name', async () => {
  const { store } = shown(['Jane Smith'], []);
  await press('Add Jane Smith');
  await type('Name', ' ');
  await press('Save');
  expect(words()).toContain('Write a name first.');
  expect(field('Name')?.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field('Name'));
  expect(store.partners).toEqual([]);
});

test('What is removed comes back as it was', async () => {
  const { store } = shown(['Rowan Ashdown']);
  await press('Edit Rowan Ashdown');
  await press('Remove');
  expect(store.partners).toHaveLength(1);
  expect(words()).toContain('The card of Rowan Ashdown is removed.');
  expect(document.activeElement).toBe(button('Add Rowan Ashdown'));
  await press('Undo');
  expect(new Set(store.partners)).toEqual(new Set(known));
  expect(words()).toContain('The card of Rowan Ashdown is back.');
});

test('What cannot be removed, or put back, is said, and can be tried again', async () => {
  const { store } = shown(['Rowan Ashdown']);
  await press('Edit Rowan Ashdown');
  store.refuses = 'The browser did not save that.';
  await press('Remove');
  expect(words()).toContain(store.refuses);
  expect(field('Name')).toBeDefined();
  store.refuses = null;
  await press('Remove');
  store.refuses = 'The browser did not save that.';
  await press('Undo');
  expect(words()).toContain(store.refuses);
  store.refuses = null;
  await press('Undo');
  expect(store.partners).toHaveLength(2);
});

test('Words in an open card stay, whoever comes, goes, or is not drawn any more', async () => {
  const { page } = shown(['Omar Lee', 'Jane Smith'], []);
  await press('Add Jane Smith');
  await type('Role', 'Head of SEND');
  for (const names of [['Jane Smith'], ['Ada Obi', 'Jane Smith'], ['Ada Obi'], null]) {
    page(names);
    expect(field('Role')?.value).toBe('Head of SEND');
  }
  await press('Cancel');
  expect(words()).not.toContain('Jane Smith');
});

test('When the one she wrote of has left, the keyboard goes on at the list', async () => {
  const { page } = shown(['Omar Lee', 'Jane Smith'], []);
  await press('Add Jane Smith');
  page(['Omar Lee']);
  await press('Cancel');
  expect(document.activeElement?.tagName).toBe('SUMMARY');
});

test('A card under another name than the page writes is saved, and she is told', async () => {
  const { store } = shown(['J Smith'], []);
  await press('Add J Smith');
  await type('Name', 'Jane Smith');
  await press('Save');
  expect(store.partners).toMatchObject([{ name: 'Jane Smith' }]);
  expect(words()).toContain('The page writes “J Smith”');
});

test('Two people of one name each have a line', () => {
  shown(['Jane Smith', 'Jane Smith'], []);
  expect(place.querySelectorAll('.person')).toHaveLength(2);
});

test('Two cards of one name: neither is shown beside it', () => {
  shown(['Rowan Ashdown'], [...known, ...known.map((one) => ({ ...one, id: `${one.id}-2` }))]);
  expect(words()).not.toContain('can decide');
});

test('A look at another tab leaves the words where they were, and the keyboard too', async () => {
  const { store, look } = shown(['Jane Smith'], []);
  await press('Add Jane Smith');
  await type('Role', 'Head of SEND');
  look(true);
  expect(field('Role')).toBeUndefined();
  look(false);
  expect(field('Role')?.value).toBe('Head of SEND');
  expect(place.querySelector('details')?.open).toBe(true);
  expect(document.activeElement).toBe(document.body);
  await press('Save');
  expect(store.partners).toMatchObject([{ name: 'Jane Smith', role: 'Head of SEND' }]);
});

test('Two cards can be open, and each keeps its words', async () => {
  const { store } = shown(['Jane Smith', 'Omar Lee'], []);
  await press('Add Jane Smith');
  await type('Role', 'Head of SEND');
  await press('Add Omar Lee');
  expect(place.querySelectorAll('form')).toHaveLength(2);
  await press('Save');
  expect(store.partners).toMatchObject([{ name: 'Jane Smith', role: 'Head of SEND' }]);
  expect(field('Name')?.value).toBe('Omar Lee');
});

test('A card that is saved while she writes elsewhere does not take the keyboard', async () => {
  shown(['Jane Smith'], []);
  await press('Add Jane Smith');
  const jot = document.createElement('textarea');
  document.body.append(jot);
  await act(async () => {
    button('Save')?.click();
    jot.focus();
    await new Promise((next) => setTimeout(next));
  });
  expect(button('Edit Jane Smith')).toBeDefined();
  expect(document.activeElement).toBe(jot);
  jot.remove();
});

/** The page's own choice box, by its name. */
const select = (name: string) =>
  [...place.querySelectorAll('select')].find((each) => each.getAttribute('aria-label') === name);
const pick = (name: string, value: string) =>
  act(() => {
    const box = select(name);
    if (!box) throw new Error(`Nothing is named ${name}`);
    box.value = value;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });

const jane: Partner = { id: 'jane', name: 'Jane Smith', org: 'NHS Devon', power: 'can decide' };
const other: Partner = { id: 'other', name: 'Jane Smith', org: 'Council', power: 'advises' };

test('Two cards of one name: she is told why none is shown, and says which', () => {
  shown(['Jane Smith'], [jane, other]);
  expect(words()).toContain('Two cards have this name.');
  expect(words()).not.toContain('can decide');
  pick('Which card is for Jane Smith?', 'jane');
  expect(words()).toContain('can decide');
  expect(words()).not.toContain('Two cards have this name.');
  pick('Which card is for Jane Smith?', '');
  expect(words()).toContain('Two cards have this name.');
});

test('Her name with another place beside it: she is told why, and says whose it is', () => {
  shown(['Jane Smith (Sunrise)'], [jane]);
  expect(words()).toContain('This name is on a card. What stands beside it is not.');
  expect(words()).not.toContain('can decide');
  expect(button('Add Jane Smith')).toBeUndefined();
  pick('Which card is for Jane Smith?', 'jane');
  expect(words()).toContain('can decide');
  pick('Which card is for Jane Smith?', 'nobody');
  expect(words()).not.toContain('can decide');
  expect(button('Add Jane Smith')).toBeDefined();
});

test('Two people of one name: the card goes to the one she says', () => {
  shown(['Jane Smith', 'Jane Smith'], [jane]);
  expect(words()).toContain('Two people here have this name.');
  pick('Which card is for Jane Smith?', 'jane');
  expect(place.querySelectorAll('.tag')).toHaveLength(1);
  expect(words()).not.toContain('Two people here');
});

test('When one of two leaves, it is not known whose card it was', () => {
  const { page } = shown(['Jane Smith', 'Jane Smith'], [jane, other]);
  pick('Which card is for Jane Smith?', 'jane');
  page(['Jane Smith']);
  expect(words()).toContain('Two cards have this name.');
});

test('Somebody else of that name gets a card of their own', async () => {
  const { store } = shown(['Jane Smith'], [jane, other]);
  pick('Which card is for Jane Smith?', 'nobody');
  await press('Add Jane Smith');
  await type('Role', 'Head of SEND');
  await press('Save');
  expect(store.partners).toHaveLength(3);
  expect(place.querySelector('.person')?.textContent).toContain('Head of SEND');
});

test('She is no new face herself, and a tablet is none', () => {
  shown(['Donna Reed', 'Farah Khan', 'iPad'], [jane], { myName: 'Donna Reed' });
  expect(words().match(/New face\. Add them\?/g)).toHaveLength(1);
  expect(button('Add Donna Reed')).toBeUndefined();
  expect(button('Add Farah Khan')).toBeDefined();
});

test('Who decides the item is said, and who left is counted by person', () => {
  const at = '2026-03-03T13:40:00.000Z';
  const item = { id: 'i', title: 'Transport', purpose: 'decide' as const, points: [] };
  const gone = ['Omar Lee', 'Omar Lee'].map((name) => ({ name, did: 'left' as const, at }));
  shown(['Jane Smith'], [jane], { item: { ...item, decider: 'Cabinet' }, comings: gone });
  for (const each of [
    'Who decides: Transport',
    'Your brief says: Cabinet.',
    'Jane Smith can decide.',
    'Who left: 2',
  ]) {
    expect(words()).toContain(each);
  }
});

test('Twenty people are folded, fewer are not', () => {
  const people = (n: number) => Array.from({ length: n }, (_, i) => `Person Of${i}`);
  shown(people(19), []);
  expect(place.querySelector('details')?.open).toBe(true);
  render(null, place);
  shown(people(20), []);
  expect(place.querySelector('details')?.open).toBe(false);
});

test('Other names, a sector and whom they stand in for are written on the card', async () => {
  const { store } = shown(['Omar Lee'], [jane]);
  await press('Add Omar Lee');
  await type('Also written as', 'O Lee, Omar L');
  const box = (label: string) =>
    [...place.querySelectorAll('label')].find((each) => each.textContent === label)?.htmlFor;
  for (const [label, value] of [
    ['Sector', 'health'],
    ['Stands in for', 'jane'],
  ] as const) {
    act(() => {
      const found = place.querySelector<HTMLSelectElement>(`[id="${box(label)}"]`);
      if (!found) throw new Error(`Nothing is named ${label}`);
      found.value = value;
      found.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  await press('Save');
  expect(store.partners[1]).toMatchObject({
    aliases: ['O Lee', 'Omar L'],
    sector: 'health',
    standsInFor: 'jane',
  });
  expect(words()).toContain('Stands in for Jane Smith, who can decide');
});
