import type { Person } from './page.ts';

/** No one of them exists. Named as such pages name people: guests, rooms and devices among them. */
const names = [
  'MARSH, Helen (CYPS)',
  'Farah Iqbal (NHS)',
  'Donna Osei (Guest)',
  'Tom Birch',
  'PRICE, Gareth (Finance)',
  'Anna Lowe (Unverified)',
  'Alan Lister',
  'Yusuf Rahman (Guest)',
  'Kate Dunmore',
  'Room 3.02',
  'Joanne Petty (Schools)',
  'iPad',
  'OKAFOR, Chidi (ASC)',
  'Siân Prosser',
  'Bev Thackray (External)',
  'Marek Zielny',
  'Priya Nandakumar (ICB)',
  'DUNN, Colin (Transport)',
  'Lorna McAllen',
  'Cllr Ruth Eastwood',
];

const colours = ['#4f6bed', '#8764b8', '#038387', '#c4501b', '#5c6f2b', '#a4373a', '#376a9b'];

/** Anna Lowe and Alan Lister share their initials: Zoom's captions show nothing else of them. */
export const boardPeople: Person[] = names.map(personNamed);

/** Whoever has this name, or would have come by it. */
export function personOf(people: Person[], name: string): Person {
  return people.find((person) => person.name === name) ?? personNamed(name, 0);
}

export function personNamed(name: string, i: number): Person {
  const words = name.replace(/\(.*\)/, '').match(/\p{L}+/gu) ?? ['?'];
  const initials = words.slice(0, 2).map((word) => word[0]?.toUpperCase() ?? '');
  const colour = colours[i % colours.length] ?? '#444444';
  return { name, initials: initials.join(''), colour, picture: i % 3 === 1 };
}
