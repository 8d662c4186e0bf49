import type { ID } from '../../lib/model.ts';
import type { PartnerText } from '../../lib/partners/partner-form.ts';

/** A line of the list of people. */
export interface Row {
  /** The name, and which of that name it is: two people may have one. */
  key: string;
  /** As the page writes it. */
  name: string;
}

/** A card she is writing. It outlives a look at another tab. */
export interface OpenCard {
  row: Row;
  /** Null: nothing was written yet. */
  text: PartnerText | null;
}

/** Which card she chose for somebody in this call, by `choiceKey`. */
export type Choices = Readonly<Record<string, ID>>;

/**
 * Somebody's place among those of one name in one call. When one of two leaves, it is not known which
 * of them is still here, so what she chose is asked again.
 */
export function choiceKey({ key, name }: Row, rows: readonly Row[], callStarted: string): string {
  const ofName = rows.filter((row) => row.name === name).length;
  return `${callStarted} ${ofName} ${key}`;
}

/** Changes which cards are open, from what stands then. */
export type MoveCards = (change: (before: readonly OpenCard[]) => readonly OpenCard[]) => void;

/** Opens a card, or keeps what was written in it. */
export function withCard(cards: readonly OpenCard[], card: OpenCard): OpenCard[] {
  return [...withoutCard(cards, card.row), card];
}

export function withoutCard(cards: readonly OpenCard[], { key }: Row): OpenCard[] {
  return cards.filter(({ row }) => row.key !== key);
}

/**
 * The people the page shows. Pages draw some names and then others: whose card is open stays in the
 * list, with the words that are being written.
 */
export function peopleRows(names: readonly string[], cards: readonly OpenCard[]): Row[] {
  const times = new Map<string, number>();
  const rows = names.map((name) => {
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return { key: `${nth} ${name}`, name };
  });
  const shown = new Set(rows.map(({ key }) => key));
  return [...rows, ...cards.map(({ row }) => row).filter(({ key }) => !shown.has(key))];
}
