import type { ID, Partner } from '../model.ts';
import { firstName } from './name-on-page.ts';
import { wordsOf } from './name-words.ts';
import { cardsElsewhere, cardsOf } from './same-person.ts';

/** Somebody in the call, as far as the page and the cards tell. */
export interface Person<R> {
  row: R;
  /** Null: nobody she has written of, or not sure. */
  partner: Partner | null;
  /** It is the rep herself. */
  isMe: boolean;
  /**
   * Why no card is shown: two cards fit, two people here have the name of one, or the page says
   * something beside the name that the card does not.
   */
  unsure: 'cards' | 'people' | 'place' | null;
  /** The cards it may be, when that is not sure or she has chosen. */
  cards: readonly Partner[];
}

/** She said that it is none of the cards. */
export const nobodyKnown = 'nobody';

interface Known {
  partners: readonly Partner[];
  myName: string | null;
  /** The card she chose for one of the people, or `nobodyKnown`. */
  chosen?(key: string): ID | undefined;
}

/** Who each of the people in the call is. Those she has cards of come first, then herself. */
export function whoIsHere<R extends { key: string; name: string }>(
  rows: readonly R[],
  { partners, myName, chosen = () => undefined }: Known,
): Person<R>[] {
  const me = meAmong(rows, partners, myName);
  const picks = new Map(rows.map((row) => [row, row === me ? undefined : chosen(row.key)]));
  const taken = new Set(picks.values());
  const fits = new Map(
    rows.map((row) => [row, row === me ? [] : cardsOf(row.name, partners)] as const),
  );
  const isSomebodys = (card: Partner) => rows.some((row) => isOnly(card, fits.get(row)));
  const mayBe = (row: R) => (row === me ? [] : cardsElsewhere(row.name, partners));
  const people = rows.map((row): Person<R> => {
    const sure = fits.get(row) ?? [];
    const all = sure.length > 0 ? sure : mayBe(row);
    const pick = picks.get(row);
    const nobody = { row, partner: null, isMe: row === me, unsure: null, cards: [] };
    const picked = all.find(({ id }) => id === pick);
    if (picked || pick === nobodyKnown) return { ...nobody, partner: picked ?? null, cards: all };
    const isFree = (each: Partner) =>
      !taken.has(each.id) && (sure.length > 0 || !isSomebodys(each));
    const cards = all.filter(isFree);
    const [card] = cards;
    if (!card) return nobody;
    if (sure.length === 0) return { ...nobody, unsure: 'place', cards };
    if (all.length > 1) return { ...nobody, unsure: 'cards', cards };
    const others = rows.filter((other) => other !== row && picks.get(other) === undefined);
    return others.some((other) => isOnly(card, fits.get(other)))
      ? { ...nobody, unsure: 'people', cards }
      : { ...nobody, partner: card };
  });
  const rank = ({ partner, unsure, isMe }: Person<R>) => (partner ? 0 : unsure ? 1 : isMe ? 2 : 3);
  return people.toSorted((a, b) => rank(a) - rank(b));
}

const isOnly = (card: Partner, cards: readonly Partner[] = []) =>
  cards.length === 1 && cards[0] === card;

/** The page's own mark first; then her name, if only one person here has it. */
function meAmong<R extends { name: string }>(
  rows: readonly R[],
  partners: readonly Partner[],
  myName: string | null,
): R | null {
  const marked = rows.filter(({ name }) =>
    /^you$|\((?:[^()]*,\s*)?(?:you|me)\)/i.test(name.trim()),
  );
  if (marked.length === 1) return marked[0] ?? null;
  if (!myName?.trim()) return null;
  const { me, alone, all } = withMe(partners, myName);
  const [only = null, ...others] = rows.filter(
    // Most names are not hers, and that is told without the cards.
    ({ name }) => cardsOf(name, alone).length > 0 && cardsOf(name, all).includes(me),
  );
  if (others.length > 0) return null;
  return only ?? byFirstName(rows, partners, myName.trim());
}

/** She may have written "Donna" only: the one Donna here who has no card is her. */
function byFirstName<R extends { name: string }>(
  rows: readonly R[],
  partners: readonly Partner[],
  myName: string,
): R | null {
  const [mine, ...more] = wordsOf(myName);
  if (!mine || more.length > 0) return null;
  const [only = null, ...others] = rows.filter(
    ({ name }) => wordsOf(name).includes(mine) && wordsOf(firstName(name))[0] === mine,
  );
  return only && others.length === 0 && cardsOf(only.name, partners).length === 0 ? only : null;
}

interface WithMe {
  me: Partner;
  alone: readonly Partner[];
  all: readonly Partner[];
}

/** Kept with the cards, as what names mean is. */
const cardsWithMe = new WeakMap<readonly Partner[], WithMe>();

function withMe(partners: readonly Partner[], name: string): WithMe {
  const before = cardsWithMe.get(partners);
  if (before?.me.name === name) return before;
  const me: Partner = { id: 'me', name, power: 'not sure' };
  const made = { me, alone: [me], all: [...partners, me] };
  cardsWithMe.set(partners, made);
  return made;
}

/** "iPad", "Zoom user", "+44 7700 900456": the page gives no name of a person. */
export function isNoName(nameOnPage: string): boolean {
  return (
    !/\p{L}{2}/u.test(nameOnPage) ||
    /^(?:(?:unknown|zoom|guest|call-in|phone) ?user|ipad|iphone|galaxy|samsung|pixel|laptop|guest|(?:conference|meeting|board|committee|training) ?room|room \d|meeting owl)\b/i.test(
      nameOnPage.trim(),
    )
  );
}
