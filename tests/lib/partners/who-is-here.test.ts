import { expect, test } from 'vitest';
import type { Partner } from '../../../lib/model.ts';
import { isNoName, nobodyKnown, whoIsHere } from '../../../lib/partners/who-is-here.ts';

const card = (id: string, name: string, org?: string): Partner => ({
  id,
  name,
  power: 'not sure',
  ...(org && { org }),
});
const jane = card('jane', 'Jane Smith', 'NHS Devon');
const other = card('other', 'Jane Smith', 'Millbrook Council');
const omar = card('omar', 'Omar Lee');

/** In few words, in the order of the list. */
function here(names: string[], partners: Partner[], chosen: Record<string, string> = {}) {
  const rows = names.map((name, i) => ({ key: `${i}`, name }));
  const known = { partners, myName: 'Donna Reed', chosen: (key: string) => chosen[key] };
  return whoIsHere(rows, known).map(
    ({ row, partner, isMe, unsure }) =>
      `${row.name}: ${partner?.id ?? (isMe ? 'me' : (unsure ?? 'new'))}`,
  );
}

test('Those she has cards of come first, then herself, then new faces', () => {
  expect(here(['Farah Khan', 'REED, Donna', 'Omar Lee (Guest)'], [omar])).toEqual([
    'Omar Lee (Guest): omar',
    'REED, Donna: me',
    'Farah Khan: new',
  ]);
});

test('The page says "you" for her, whatever name she has there', () => {
  expect(here(['Donna Reed', 'Forum laptop (Host, me)'], [])).toEqual([
    'Forum laptop (Host, me): me',
    'Donna Reed: new',
  ]);
});

test('Two people with her name: neither is said to be her', () => {
  expect(here(['Donna Reed', 'Donna Reed (Guest)'], [])).toEqual([
    'Donna Reed: new',
    'Donna Reed (Guest): new',
  ]);
});

test('Two cards of one name: she is asked, and what she says holds for that one', () => {
  expect(here(['Jane Smith'], [jane, other])).toEqual(['Jane Smith: cards']);
  expect(here(['Jane Smith'], [jane, other], { 0: 'other' })).toEqual(['Jane Smith: other']);
  expect(here(['Jane Smith'], [jane, other], { 0: nobodyKnown })).toEqual(['Jane Smith: new']);
  expect(here(['Jane Smith (NHS Devon)'], [jane, other])).toEqual(['Jane Smith (NHS Devon): jane']);
});

test('Two people of one name: the card is for neither until she says for whom', () => {
  const names = ['Jane Smith', 'Jane Smith (Guest)'];
  expect(here(names, [jane])).toEqual(['Jane Smith: people', 'Jane Smith (Guest): people']);
  expect(here(names, [jane], { 1: 'jane' })).toEqual([
    'Jane Smith (Guest): jane',
    'Jane Smith: new',
  ]);
  expect(here(names, [jane], { 0: nobodyKnown })).toEqual([
    'Jane Smith (Guest): jane',
    'Jane Smith: new',
  ]);
});

test('A name on a card with something else beside it: she is asked', () => {
  const name = 'Jane Smith (Sunrise)';
  expect(here([name], [jane])).toEqual([`${name}: place`]);
  expect(here([name], [jane, other])).toEqual([`${name}: place`]);
  expect(here([name], [jane], { 0: 'jane' })).toEqual([`${name}: jane`]);
  expect(here([name], [jane], { 0: nobodyKnown })).toEqual([`${name}: new`]);
  expect(here(['Jane Smith (Sunrise)', 'Jane Smith'], [jane])).toEqual([
    'Jane Smith: jane',
    `${name}: new`,
  ]);
});

test('Her first name is enough, where one here has it and no card', () => {
  const me = (names: string[], partners: Partner[] = []) => {
    const rows = names.map((name, i) => ({ key: `${i}`, name }));
    const people = whoIsHere(rows, { partners, myName: 'Donna' });
    return people.find(({ isMe }) => isMe)?.row.name ?? null;
  };
  expect(me(['REED, Donna (Guest)', 'Omar Lee'])).toBe('REED, Donna (Guest)');
  expect(me(['Donna Reed', 'Donna Hill'])).toBeNull();
  expect(me(['Donnalee Reed', 'Omar Donna'])).toBeNull();
  expect(me(['Donna Reed'], [card('donna', 'Donna Reed')])).toBeNull();
});

test('"You" alone is her', () => {
  expect(here(['You', 'Omar Lee'], [omar])).toEqual(['Omar Lee: omar', 'You: me']);
});

test('A card that is gone meanwhile is no choice any more', () => {
  expect(here(['Jane Smith'], [jane], { 0: 'other' })).toEqual(['Jane Smith: jane']);
});

test.each(['iPad', 'Zoom user', 'Unknown user', 'Conference Room 2', '+44 7700 900456', 'Guest'])(
  '"%s" is no name of a person',
  (name) => expect(isNoName(name)).toBe(true),
);

test.each(['Jane Smith', 'Ed', 'Jane Guest', 'Sam Roomes'])('"%s" is a name', (name) =>
  expect(isNoName(name)).toBe(false),
);
