// @vitest-environment happy-dom
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { TipsPlace } from '../../../components/desk/TipsPlace.tsx';
import { type TipChoices, usualChoices } from '../../../lib/tips/choices.ts';
import { phraseIds, phrases } from '../../../lib/tips/phrases.ts';
import { ten } from '../../../lib/tips/ten.ts';
import { tips } from '../../../lib/tips/tips.ts';

const refusal = 'That could not be saved, so all is as it was. Please try again.';
const ours = phrases['more time'].words;
const hers = 'Could I think about that?';

let place = document.createElement('div');
afterEach(() => {
  render(null, place);
  place.remove();
});

/** The place as the desk shows it: a choice is there at once, and is taken back if it is refused. */
function shown(before: Partial<TipChoices> = {}) {
  place = document.createElement('div');
  document.body.append(place);
  const store = { choices: { ...usualChoices, ...before }, refuses: false };
  function Kept() {
    const [choices, setChoices] = useState(store.choices);
    const save = async (next: TipChoices) => {
      setChoices(next);
      await Promise.resolve();
      if (!store.refuses) store.choices = next;
      setChoices(store.choices);
      if (store.refuses) throw new Error(refusal);
    };
    return h(TipsPlace, { choices, save });
  }
  act(() => render(h(Kept, {}), place));
  return store;
}

const named = <T extends HTMLElement>(name: string) => {
  const found = [...place.querySelectorAll<T>('input, button, textarea')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`There is no “${name}”.`);
  return found;
};
const says = () => place.textContent ?? '';

/** What is saved comes back in its own time, as in the browser. */
async function press(name: string): Promise<void> {
  await act(async () => named(name).click());
  await new Promise((done) => setTimeout(done));
}

async function write(label: string, words: string): Promise<void> {
  await act(async () => {
    const box = named<HTMLTextAreaElement>(label);
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('How often is chosen, and saved at once', async () => {
  const store = shown();
  const group = place.querySelector('[role="radiogroup"]');
  expect(document.getElementById(group?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
    'How often',
  );
  expect(says()).toContain('At most one line in 3 minutes, and 8 in an hour.');
  expect(named<HTMLInputElement>('Normal').checked).toBe(true);
  await press('Quiet');
  expect(store.choices.often).toBe('quiet');
  expect(named<HTMLInputElement>('Quiet').checked).toBe(true);
  expect(says()).toContain('Saved on this computer');
  expect(says()).not.toContain('so no tip comes now');
  await press('None');
  expect(says()).toContain('You chose None, so no tip comes now.');
});

test('Every tip is there, with when it comes and why, under the ten and beyond them', () => {
  shown();
  const groups = [...place.querySelectorAll('details')];
  expect(groups).toHaveLength(11);
  expect(groups.map((group) => group.open)).not.toContain(true);
  for (const { seed, says, why } of ten) {
    const text = groups[seed - 1]?.textContent;
    expect(text).toContain(says);
    expect(text).toContain(why);
  }
  for (const tip of tips) {
    const text = groups.at(tip.seed - 1)?.textContent;
    const comes = tip.shown === 'live' ? 'Comes as a line' : 'Waits in the tray';
    expect(text).toContain(`${tip.says}${tip.moment} ${comes}${tip.why}`);
    expect(named<HTMLInputElement>(`Show: ${tip.says}`).checked).toBe(true);
  }
  expect(groups[10]?.querySelector('summary')?.textContent).toBe('Beyond the ten 3 tips');
});

test('A tip is switched off and on again', async () => {
  const store = shown({ off: ['win'] });
  const name = 'Show: Not decided yet. Who decides, and by when?';
  await press(name);
  expect(store.choices.off).toEqual(['win', 'not-decided']);
  expect(named<HTMLInputElement>(name).checked).toBe(false);
  const group = named(name).closest('details');
  expect(group?.querySelector('summary')?.textContent).toMatch(/7 tips, 1 off$/);
  expect(group?.textContent).toContain('Saved on this computer');
  await press(name);
  expect(store.choices.off).toEqual(['win']);
});

test('A refused choice is taken back, and says so beside it', async () => {
  const store = shown();
  store.refuses = true;
  await press('None');
  expect(says()).toContain(refusal);
  expect(named<HTMLInputElement>('None').checked).toBe(false);
  expect(named<HTMLInputElement>('Normal').checked).toBe(true);
  const name = 'Show: Who will do it? By when?';
  await press(name);
  expect(named<HTMLInputElement>(name).checked).toBe(true);
  expect(named(name).closest('li')?.textContent).toContain(refusal);
  expect(store.choices).toEqual(usualChoices);
});

test('All phrases are there, hers where she has changed them', () => {
  shown({ words: { 'more time': hers } });
  for (const id of phraseIds) {
    const line = named(`Change: ${phrases[id].need}`).closest('li')?.textContent;
    expect(line).toContain(id === 'more time' ? hers : phrases[id].words);
  }
  expect(says()).not.toContain(ours);
});

test('A phrase is changed in place, and the keyboard goes back to where it was', async () => {
  const store = shown();
  await press('Change: More time');
  expect(document.activeElement).toBe(named('Your words: More time'));
  expect(says()).not.toContain('filled in');
  expect(() => named('Back to ours')).toThrow();
  await write('Your words: More time', ` ${hers} `);
  await press('Save');
  expect(store.choices.words).toEqual({ 'more time': hers });
  const button = named('Change: More time');
  expect(button.closest('li')?.textContent).toMatch(
    /^More time Your words“Could I think about that\?”ChangeSaved on this computer$/,
  );
  expect(document.activeElement).toBe(button);
});

test('What she cancels is not kept, and nothing says that it was saved', async () => {
  const store = shown();
  await press('Change: More time');
  await write('Your words: More time', hers);
  await press('Save');
  await press('Change: More time');
  await write('Your words: More time', 'No.');
  await press('Cancel');
  expect(store.choices.words).toEqual({ 'more time': hers });
  expect(says()).not.toContain('No.');
  expect(says()).not.toContain('Saved on this computer');
});

test('What is filled in is said, and what cannot be is not taken', async () => {
  const store = shown();
  await press('Change: Leaving');
  expect(says()).toContain('[time] and [item] are filled in for you.');
  await write('Your words: Leaving', 'At [time] [number] of us go.');
  await press('Save');
  expect(says()).toContain('[number] is not filled in here. Say it in words.');
  expect(store.choices.words).toEqual({});
  await write('Your words: Leaving', 'I go at [time]. [item] now, please?');
  await press('Save');
  expect(store.choices.words).toEqual({ leaving: 'I go at [time]. [item] now, please?' });
});

test('Back to ours gives our words, and an undo that keeps what came after', async () => {
  const store = shown({ words: { 'more time': hers } });
  await press('Change: More time');
  expect(says()).toContain(`Ours: “${ours}”`);
  await press('Back to ours');
  expect(store.choices.words).toEqual({});
  expect(named('Change: More time').closest('li')?.textContent).toContain(ours);
  expect(document.activeElement).toBe(named('Undo'));
  await press('Quiet');
  await press('Undo');
  expect(store.choices).toEqual({ ...usualChoices, often: 'quiet', words: { 'more time': hers } });
  expect(document.activeElement).toBe(place.querySelector('h1'));
});

test('Words that could not be saved stay in the box', async () => {
  const store = shown();
  store.refuses = true;
  await press('Change: More time');
  await write('Your words: More time', hers);
  await press('Save');
  expect(says()).toContain(refusal);
  expect(named<HTMLTextAreaElement>('Your words: More time').value).toBe(hers);
  store.refuses = false;
  await press('Save');
  expect(store.choices.words).toEqual({ 'more time': hers });
  expect(says()).not.toContain(refusal);
});
