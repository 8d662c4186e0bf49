// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { DateSaid } from '../../../lib/model.ts';
import { filledWords } from '../../../lib/notes/boxes.ts';
import { aCard } from './a-card.ts';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));
const words = () => place.textContent ?? '';
const inAWeek = { said: 'In a week', date: '2026-03-10' };

test('A decision that is made elsewhere, with six clicks', async () => {
  const { card, click } = aCard(place, {});
  await click('Someone else');
  await click('Cabinet');
  await click('In a week');
  await click('Two weeks after');
  await click('They are asked to come');
  expect(card.note).toMatchObject({
    decided: 'elsewhere',
    approver: 'Cabinet',
    answerBy: inAWeek,
    meetingAfter: { said: 'Two weeks after', date: '2026-03-24' },
    invited: true,
  });
  expect(filledWords(card.note)).toBe('4 of 4 filled');
  await click('Done');
  expect(card.dones).toBe(1);
});

test('The same with the keyboard, from box to box', async () => {
  const { card, key, type, focus } = aCard(place, {});
  expect(focus()).toBe('Yes, here');
  await key('ArrowRight');
  await key('Enter');
  expect(focus()).toBe('Who must approve');
  await key('ArrowDown');
  await key('ArrowDown');
  await key('Enter');
  expect(focus()).toBe('Answer by');
  type('next Friday');
  await key('Enter');
  expect(focus()).toBe('Meeting after');
  await key('ArrowDown');
  await key('Enter');
  expect(focus()).toBe('They are asked to come');
  await key(' ');
  await key('Enter');
  expect(focus()).toBe('Done');
  await key('Enter');
  expect(card.note).toMatchObject({
    approver: 'Cabinet',
    answerBy: { said: 'next Friday', date: '2026-03-13' },
    meetingAfter: { said: 'A week after', date: '2026-03-20' },
  });
  expect(filledWords(card.note)).toBe('4 of 4 filled');
  expect(card.dones).toBe(1);
});

test('A decision made here has who and by when, and one that is only noted nothing more', async () => {
  const { card, click } = aCard(place, {});
  await click('Yes, here');
  await click('Farah Malik');
  await click('End of the month');
  expect(card.note).toMatchObject({ owner: 'Farah Malik', due: { date: '2026-03-31' } });
  expect(filledWords(card.note)).toBe('3 of 3 filled');
  await click('Decided here? Yes, here Change');
  await click('Only noted');
  expect(words()).not.toContain('By when');
  // Turned back, nothing is lost.
  expect(card.note.owner).toBe('Farah Malik');
});

test('An action by keyboard, in her own words', async () => {
  const { card, key, type, focus } = aCard(place, { kind: 'action' });
  expect(focus()).toBe('Who will do it');
  type('the new head');
  expect(card.saved).toEqual([]);
  await key('Enter');
  type('before half term');
  await key('Enter');
  expect(focus()).toBe('Done');
  expect(card.note).toMatchObject({ owner: 'the new head', due: { said: 'before half term' } });
  expect(card.note.due).not.toHaveProperty('date');
  expect(words()).toContain('No day known. The words are kept.');
});

test('An action by click; the keyboard begins where something is missing', async () => {
  const { card, click, focus } = aCard(place, { kind: 'action', owner: 'Rowan Ashdown' });
  expect(focus()).toBe('By when');
  await click('In a week');
  expect(card.note.due).toEqual(inAWeek);
  expect(words()).toContain('Tue 10 March');
});

test('A question, by click and by keyboard', async () => {
  const { card, click, type, key, focus } = aCard(place, { kind: 'question' });
  await click('Asked');
  expect(card.note.asked).toBe('asked');
  expect(focus()).toBe('Answer');
  type('In the autumn.');
  await key('Enter', { ctrlKey: true });
  expect(card.note).toMatchObject({ asked: 'answered', answer: 'In the autumn.' });
  expect(card.dones).toBe(1);
});

test('A choice is taken back with a second click, but not with a double click', async () => {
  const { card, click, found } = aCard(place, { kind: 'question' });
  await click('Asked');
  await click('Asked? Asked Change');
  await act(async () => {
    found('Asked').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
  });
  expect(card.note.asked).toBe('asked');
  await click('Asked');
  expect(card.note).not.toHaveProperty('asked');
});

test('A new fact in the same words for both sides', async () => {
  const { card, click, type, key, focus } = aCard(place, { kind: 'correction' });
  expect(words()).toContain('What we thought');
  await click('They did');
  expect(words()).toContain('What they thought');
  await click('Copy: Thank you for being straight about that. What happens next?');
  await click('Their data');
  await click('Our number');
  expect(focus()).toBe('What they thought');
  type('61 families');
  await key('Enter');
  await click('Log it as an action');
  expect(card.added).toEqual([{ kind: 'action', text: 'Our number' }]);
  await click('Tell the forum');
  expect(card.note).toMatchObject({
    side: 'theirs',
    before: '61 families',
    source: 'Their data',
    changes: 'Our number',
    tellForum: true,
  });
  expect(card.copied).toHaveLength(1);
  expect(words()).not.toMatch(/wrong|mistake|error/i);
});

test('Where she had it otherwise, she can thank in her own words', async () => {
  const own = { 'new fact': 'Thank you. Where is that from?' };
  const { card, click } = aCard(place, { kind: 'correction' }, { words: own });
  await click('We did');
  await click('Copy: Thank you. Where is that from?');
  expect(card.copied).toEqual([own['new fact']]);
});

test('A win, by one click and by keys', async () => {
  const { card, click, focus, key } = aCard(place, { kind: 'win' });
  await click('What families said');
  expect(card.note.from).toBe('forum view');
  expect(focus()).toBe('Done');
  await click('Where it came from What families said Change');
  await key('ArrowDown');
  await key('Enter');
  expect(card.note.from).toBe('rep');
});

test('What the forum is asked: time to answer, and a question to members that follows the day', async () => {
  const { card, click, found } = aCard(place, {
    kind: 'forum task',
    text: 'Can Rowan Ashdown use our logo',
  });
  expect(words()).not.toContain('Copy words');
  await click("Copy: I'll check with the forum and come back to you.");
  await click('In a week');
  await click("Copy: I'll check with the forum and confirm by Tue 10 March.");
  await click('Rowan Ashdown');
  await click('Copy: the question to members');
  const draft = card.note.draft ?? '';
  expect(card.copied.at(-1)).toBe(draft);
  expect(draft).toContain('Can someone use our logo?');
  expect(draft).toContain('Can you tell us by Tue 10 March?');
  expect(draft).not.toContain('Rowan');
  await click('Reply by In a week Tue 10 MarchChange');
  await click('In two weeks');
  expect(card.note.draft).toContain('by Tue 17 March?');
  expect(found('Question to members')).toHaveProperty('value', card.note.draft);
});

test('A question to members that she has changed stays hers', async () => {
  const { card, click, found, type, leave } = aCard(place, { kind: 'forum task' });
  act(() => found('Question to members').focus());
  type('Do you want this?');
  await leave();
  await click('In a week');
  expect(card.note).toMatchObject({ draft: 'Do you want this?', due: inAWeek });
});

test('What the forum said settles it, and taken back it is open', async () => {
  const { card, click } = aCard(place, { kind: 'forum task' });
  await click('No');
  expect(card.note).toMatchObject({ reply: 'no', closed: expect.stringMatching(/^20/) });
  await click('What the forum said No Change');
  await click('No');
  expect(card.note).not.toHaveProperty('reply');
  expect(card.note).not.toHaveProperty('closed');
});

test('Where it went before is said, and comes first', async () => {
  const routes = ['Cabinet', 'Cabinet', 'Cabinet'].map((approver) => ({ approver, at: '' }));
  const { key, card } = aCard(place, { decided: 'elsewhere' }, { routes });
  expect(words()).toContain('Last 3 times this went to Cabinet.');
  await key('ArrowDown');
  await key('Enter');
  expect(card.note.approver).toBe('Cabinet');
});

test('What is missing can be asked for, in her words', async () => {
  const own = { owner: 'Who takes that on?' };
  const { card, click, key } = aCard(place, { kind: 'action' }, { words: own });
  await click('Copy words: Who takes that on?');
  expect(card.copied).toEqual(['Who takes that on?']);
  expect(place.querySelectorAll('.box-head .link')).toHaveLength(2);
  await click('Kim Lee');
  await key('ArrowDown');
  await key('Enter');
  expect(place.querySelectorAll('.box-head .link')).toHaveLength(0);
});

test('Letters narrow the names, and Enter alone keeps what she typed', async () => {
  const { card, type, key } = aCard(place, { kind: 'action' });
  type('ro');
  const shown = [...place.querySelectorAll('.box')][0]?.querySelectorAll('[role="option"]');
  expect([...(shown ?? [])].map((each) => each.textContent)).toEqual([
    'Rowan Ashdown',
    'Rosa Bell',
  ]);
  await key('Enter');
  expect(card.note.owner).toBe('ro');
});

test('A name that is taken stands in the place of the letters', async () => {
  const { card, type, key, click, box } = aCard(place, { kind: 'action' });
  type('ro');
  await key('ArrowDown');
  await key('Enter');
  await click('Who will do it Rowan Ashdown Change');
  expect(box().value).toBe('Rowan Ashdown');
  expect(card.saved.map(({ owner }) => owner)).toEqual(['Rowan Ashdown']);
});

test('Escape closes and keeps what was typed; first it leaves the list', async () => {
  const { card, type, key } = aCard(place, { kind: 'action' });
  type('Kim');
  await key('ArrowDown');
  await key('Escape');
  expect(card.dones).toBe(0);
  await key('Escape');
  expect(card.dones).toBe(1);
  expect(card.saved.map(({ owner }) => owner)).toEqual(['Kim']);
});

test('While an input method picks a word, Enter is not hers', async () => {
  const { card, type, key } = aCard(place, { kind: 'action' });
  type('Kim');
  await key('Enter', { isComposing: true });
  expect(card.saved).toEqual([]);
});

test('Two boxes filled before the store answers are both kept', async () => {
  const { card, click, draw } = aCard(place, { decided: 'elsewhere' });
  card.waits = true;
  await click('Cabinet');
  await click('In a week');
  expect(card.saved).toHaveLength(2);
  expect(card.saved[1]).toMatchObject({ approver: 'Cabinet', answerBy: inAWeek });
  // The first comes back: the second is still shown.
  card.note = card.saved[0] ?? card.note;
  draw();
  expect(words()).toContain('Tue 10 March');
  await click('They are asked to come');
  expect(card.saved[2]).toMatchObject({ approver: 'Cabinet', answerBy: inAWeek, invited: true });
});

test('What another window fills in meanwhile is not lost', async () => {
  const { card, click, draw } = aCard(place, { decided: 'elsewhere' });
  card.note = { ...card.note, approver: 'Health board' };
  draw();
  await click('In a week');
  expect(card.note).toMatchObject({ approver: 'Health board', answerBy: inAWeek });
});

/** Days are read when the test says so. */
function slowDays() {
  const waiting: ((day: DateSaid) => void)[] = [];
  const readDate = () => new Promise<DateSaid>((answer) => waiting.push(answer));
  const answer = (i: number, day: DateSaid) => act(async () => waiting[i]?.(day));
  return { readDate, answer };
}

test('A day that is read late comes beside the words, and not over newer ones', async () => {
  const { readDate, answer } = slowDays();
  const { card, found, type, leave } = aCard(place, { kind: 'action', owner: 'Us' }, { readDate });
  type('Friday');
  await leave();
  expect(card.note.due).toEqual({ said: 'Friday' });
  expect(words()).not.toContain('No day known');
  act(() => found('By when').focus());
  type('Friday 20th');
  await answer(0, { said: 'Friday', date: '2026-03-06' });
  expect(found('By when')).toHaveProperty('value', 'Friday 20th');
  await leave();
  await answer(1, { said: 'Friday 20th', date: '2026-03-20' });
  expect(card.note.due).toEqual({ said: 'Friday 20th', date: '2026-03-20' });
});

test('A late answer to words that are gone is nothing', async () => {
  const { readDate, answer } = slowDays();
  const { card, click, type, leave } = aCard(place, { kind: 'action', owner: 'Us' }, { readDate });
  type('Friday');
  await leave();
  await click('In a week');
  await answer(0, { said: 'Friday', date: '2026-03-06' });
  expect(card.note.due).toEqual(inAWeek);
});

test('Of two that are read late, the words that stand count', async () => {
  const { readDate, answer } = slowDays();
  const { card, found, type, leave } = aCard(place, { kind: 'action', owner: 'Us' }, { readDate });
  type('Friday');
  await leave();
  act(() => found('By when').focus());
  type('soon');
  await leave();
  await answer(0, { said: 'Friday', date: '2026-03-06' });
  await answer(1, { said: 'soon' });
  expect(card.note.due).toEqual({ said: 'soon' });
});

test('A day that is read after the card was closed is kept as well', async () => {
  const { readDate, answer } = slowDays();
  const { card, type, key } = aCard(place, { kind: 'action', owner: 'Us' }, { readDate });
  type('Friday');
  await key('Escape');
  act(() => render(null, place));
  await answer(0, { said: 'Friday', date: '2026-03-06' });
  expect(card.saved.at(-1)?.due).toEqual({ said: 'Friday', date: '2026-03-06' });
});

test('Words that could not be read are kept', async () => {
  const readDate = async () => Promise.reject(new Error('The helper is gone.'));
  const { card, type, leave } = aCard(place, { kind: 'action', owner: 'Us' }, { readDate });
  type('Friday');
  await leave();
  expect(card.note.due).toEqual({ said: 'Friday' });
  expect(words()).toContain('No day known. The words are kept.');
});

test('A day from the calendar counts once its year is whole', async () => {
  const { card, found } = aCard(place, { kind: 'action', owner: 'Us' });
  const calendar = found('By when: choose a day') as HTMLInputElement;
  const pick = (day: string) =>
    act(() => {
      calendar.value = day;
      calendar.dispatchEvent(new Event('change', { bubbles: true }));
    });
  pick('0202-03-13');
  expect(card.saved).toEqual([]);
  pick('2026-03-13');
  expect(card.note.due).toEqual({ said: 'Fri 13 March', date: '2026-03-13' });
});

test('A meeting that is not after the answer says so', async () => {
  aCard(place, {
    decided: 'elsewhere',
    answerBy: { said: 'Friday', date: '2026-03-13' },
    meetingAfter: { said: 'Tuesday', date: '2026-03-10' },
  });
  expect(words()).toContain('Tue 10 March, before the answer');
});

test('An emptied box is empty, and a plain note has no boxes', async () => {
  const { card, click, type, key } = aCard(place, { kind: 'action', owner: 'Kim Lee' });
  await click('Who will do it Kim Lee Change');
  type('');
  await key('Enter');
  expect(card.note).not.toHaveProperty('owner');
  render(null, place);
  aCard(place, { kind: 'note' });
  expect(words()).toBe('');
});
