import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Partner } from '../../../lib/model.ts';
import { displayName } from '../../../lib/partners/name-on-page.ts';
import { partnerOf } from '../../../lib/partners/same-person.ts';
import { boardPeople } from '../../call-pages/board-people.ts';

const named = (...names: string[]): Partner[] =>
  names.map((name, i) => ({ id: `${i}`, name, power: 'not sure' }));
const found = (page: string, ...names: string[]) => partnerOf(page, named(...names))?.name ?? null;

test.each([
  ['Jane Smith', 'Jane Smith'],
  ['SMITH, Jane (CYPS)', 'Jane Smith'],
  ['Smith, Jane (NHS DEVON ICB - 15N)', 'Jane Smith'],
  ['SMITH Jane', 'Jane Smith'],
  ['Jane Smith (NHS Devon)', 'Jane Smith'],
  ['Jane Smith (Guest)', 'Jane Smith'],
  ['Jane Smith (Unverified)', 'Jane Smith'],
  ['Jane Smith [External]', 'Jane Smith'],
  ['Jane Smith (NHS DEVON INTEGR', 'Jane Smith'],
  ['Jane Smith - NHS Devon', 'Jane Smith'],
  ['Jane Smith | SENDIASS', 'Jane Smith'],
  ['Jane Smith, SENDIASS', 'Jane Smith'],
  ['Dr Jane Smith', 'Jane Smith'],
  ['Dr. Jane Smith MBE', 'Jane Smith'],
  ['Smith, Dr Jane', 'Jane Smith'],
  ['jane smith', 'Jane Smith'],
  ['JANE SMITH', 'Jane Smith'],
  ['Jane Smith', 'SMITH, Jane (CYPS)'],
  ['Jane A Smith', 'Jane Smith'],
  ['Jane A. Smith', 'Jane Smith'],
  ['J Smith', 'J Smith'],
  ['Dr Smith', 'Dr Smith'],
  ["Siobhan O'Brien", 'Siobhán O’Brien'],
  ['OBRIEN, Siobhan', "Siobhan O'Brien"],
  ['Anne Marie Smith Jones', 'Anne-Marie Smith-Jones'],
  ['SMITH-JONES, Anne-Marie (Education)', 'Anne-Marie Smith-Jones'],
  ['van der Berg, Anna', 'Anna van der Berg'],
  ['Lukasz Zolty', 'Łukasz Żółty'],
  ['Jane', 'Jane'],
  ['Jane (Guest)', 'Jane'],
  ['LI, Wei', 'Wei Li'],
  ['James, Olu', 'Olu James'],
  ['James, Olu (CYPS)', 'James, Olu'],
  ['Room 4 - Civic Centre', 'Room 4'],
  ['O’NEILL Siân', "Sian O'Neill"],
  ['Smith Jane', 'Jane Smith'],
])('"%s" is "%s"', (page, name) => {
  expect(found(page, 'Omar Fairweather', name)).toBe(name);
});

test.each([
  ['J Smith', 'Jane Smith'],
  ['Jane S', 'Jane Smith'],
  ['Jane', 'Jane Smith'],
  ['Smith', 'Jane Smith'],
  ['Dr Smith', 'Jane Smith'],
  ['Jane Smith', 'Jane'],
  ['Jane Anne Smith', 'Jane Smith'],
  ['Jane A Smith', 'Jane B Smith'],
  ['Jane Smithson', 'Jane Smith'],
  ['Janet Smith', 'Jane Smith'],
  ['James Thomas', 'Thomas James'],
  ['Ellis Harvey', 'Harvey Ellis'],
  ['(Guest)', 'Jane Smith'],
  ['', 'Jane Smith'],
  ['iPad', 'Jane Smith'],
  ['Lee, Kim', 'Lee'],
  ['Guest user 2', 'Guest user 1'],
])('"%s" may be somebody else than "%s"', (page, name) => {
  expect(found(page, name)).toBeNull();
});

test('It never chooses between two', () => {
  expect(found('Jane Smith', 'Jane Smith', 'SMITH, Jane (CYPS)')).toBeNull();
  expect(found('Jane A Smith', 'Jane Smith', 'Jane A Smith')).toBeNull();
});

test('A first name alone is the one Jane there is, or nobody', () => {
  expect(found('Jane', 'Jane', 'Omar')).toBe('Jane');
  expect(found('Jane', 'Jane', 'Jane Smith')).toBeNull();
  expect(found('Jane', 'Jane', 'Jane')).toBeNull();
});

/** Of one Jane Smith with this work, on this page. */
const isHers = (page: string, org: string, role = '') =>
  partnerOf(page, [{ id: 'j', name: 'Jane Smith', org, role, power: 'not sure' }]) !== null;

test.each([
  ['Jane Smith (CYPS)', 'Millbrook Council'],
  ['Jane Smith (E&I)', 'Millbrook Council'],
  ['Jane Smith (SEND Team)', 'Millbrook Council'],
  ['Jane Smith (MCC)', 'Millbrook City Council'],
  ['Jane Smith (MILLBROOK COUN', 'Millbrook Council'],
  ['Jane Smith (Millbrook Coun…', 'Millbrook Council'],
  ['Jane Smith (DfE)', 'Department for Education'],
  ['Jane Smith (CQC)', 'Care Quality Commission'],
  ['Jane Smith (NHS)', 'Northside Health Trust'],
  ['Jane Smith (Royal Devon University Hospital)', 'RDUH'],
  ['Jane Smith (Millbrook Council)', 'SEND team'],
  ['Jane Smith (Anything)', ''],
  ['Jane Smith (née Jones)', 'Millbrook Council'],
  ['Jane (Janie) Smith', 'Millbrook Council'],
  ['Jane "Jay" Smith', 'Millbrook Council'],
  ['Jane Smith (for Omar Lee)', 'Millbrook Council'],
  ['Jane Smith, Organizer, Muted', 'Millbrook Council'],
  ['jane.smith@millbrook.gov.uk', 'Millbrook Council'],
  ['jane.smith@nhs.net', 'NHS Devon'],
  ['NHS Devon - Jane Smith', 'NHS Devon'],
  ['Jane Smith- NHS Devon', 'NHS Devon'],
  ['Jane Smith/NHS Devon', 'NHS Devon'],
  ['Jane Smith (Local Authority)', 'Millbrook Council'],
  ['Jane Smith (Your presentation)', 'Millbrook Council'],
  ['Jane Smith NHS Devon (leaving at 11)', 'NHS Devon'],
])('"%s" may be the one of "%s"', (page, org) => {
  expect(isHers(page, org)).toBe(true);
});

test.each([
  ['Jane Smith (NHS Devon)', 'Millbrook Council'],
  ['Jane Smith (NHS England)', 'Ofsted'],
  ['Jane Smith (Ofsted)', 'Department for Education'],
  ['Jane Smith (Kent County Council)', 'Devon County Council'],
  ['Jane Smith (North Devon Council)', 'Devon Council'],
  ['Jane Smith (KCC)', 'Devon County Council'],
  ['Jane Smith (Local Authority)', 'NHS Devon'],
  ['Jane Smith MP', 'Millbrook Council'],
  ['Jane Smith (NHS Kent)', 'NHS Devon'],
  ['Jane Smith (Hillfield Secondary School)', 'Hillfield Primary School'],
  ["Jane Smith (Barnardo's)", 'Millbrook Council'],
  ['Jane Smith (Millbrook Carers)', 'Millbrook Council'],
  ['Jane Smith (LEEDS)', 'Millbrook Council'],
  ['Jane Smith (Parent)', 'Millbrook Council'],
  ['Jane Smith (PA)', 'Millbrook Council'],
  ['Jane Smith / Omar Lee', 'Millbrook Council'],
  ['jane.smith@kent.gov.uk', 'Millbrook Council'],
  ['jane.smith@hillfield.sch.uk', 'Millbrook Council'],
  ['NHS Devon - Jane Smith', 'Millbrook Council'],
  ['Jane Smith…', 'Millbrook Council'],
])('"%s" may be somebody else than the one of "%s"', (page, org) => {
  expect(isHers(page, org)).toBe(false);
});

test('What they do tells too, where it is on the card', () => {
  expect(isHers('Jane Smith (Virtual School)', 'Millbrook Council')).toBe(false);
  expect(isHers('Jane Smith (Virtual School)', 'Millbrook Council', 'Virtual School Head')).toBe(
    true,
  );
  expect(isHers('Jane Smith OT', 'NHS Devon', 'Occupational Therapist')).toBe(true);
  expect(isHers('Jane Smith OT', 'NHS Devon')).toBe(false);
});

test('Letters that a keyboard does not have are written in two, and other scripts are left out', () => {
  expect(found('Juergen Mueller', 'Jürgen Müller')).toBe('Jürgen Müller');
  expect(found('Soren Jensen', 'Søren Jensen')).toBe('Søren Jensen');
  expect(found('李小明 Xiaoming Li', 'Li Xiaoming')).toBe('Li Xiaoming');
});

const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/);
const person = fc.tuple(word, word).filter(([first, last]) => first !== last);
const ways = fc.constantFrom<(first: string, last: string) => string>(
  (first, last) => `${first} ${last} (Guest)`,
  (first, last) => `${first.toUpperCase()} ${last.toUpperCase()}`,
  (first, last) => `${last.toUpperCase()}, ${first} (Education)`,
  (first, last) => `Dr ${first} ${last}`,
  (first, last) => `${first} ${last} - Devon`,
);

test('Whoever it is, she is found however the page writes her', () => {
  fc.assert(
    fc.property(person, ways, ([first, last], way) => {
      expect(found(way(first, last), `${first} ${last}`)).toBe(`${first} ${last}`);
    }),
  );
});

test('Whoever it is, two of the same name are nobody', () => {
  fc.assert(
    fc.property(person, ways, ([first, last], way) => {
      expect(found(way(first, last), `${first} ${last}`, `${last}, ${first}`)).toBeNull();
    }),
  );
});

test('Any text is read without a fault, and none is a partner nobody stored', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (page) => {
      expect(partnerOf(page, [])).toBeNull();
    }),
  );
});

test('On a board of twenty each is found, and nobody is taken for another', () => {
  const names = boardPeople.map(({ name }) => name);
  const board = named(...names.map(displayName));
  for (const [i, name] of names.entries()) expect(partnerOf(name, board)).toBe(board[i]);
});
