/** What might tell somebody who a text is about, for a person to read. */
import type { Identifiable } from './identifiable.ts';

/** "A name: “Jack”, “Sam”": a line for each kind of detail. */
export function detailsInWords(text: string, found: readonly Identifiable[]): string[] {
  const kinds = Map.groupBy(found, ({ why }) => why);
  return [...kinds].map(([why, each]) => {
    const words = new Set(each.map(({ start, end }) => `“${text.slice(start, end)}”`));
    return `${why}: ${[...words].join(', ')}`;
  });
}

/** A stretch of a text, and whether it is such a detail. */
export interface Part {
  text: string;
  marked: boolean;
}

/** The whole text in stretches, in order. */
export function partsOf(text: string, found: readonly Identifiable[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of found) {
    parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  parts.push({ text: text.slice(at), marked: false });
  return parts.filter((part) => part.text !== '');
}
