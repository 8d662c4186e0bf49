/** The words she types, as the search takes them. */
import { wordsOf } from '../glossary/fold.ts';

/** Words that stand in every other note and tell none from another. */
const small = new Set(
  'a an and are as at be been but by for from had has have he her his i in is it its me my no not of on or our she so that the their them then there they this to up us was we were will with you your'.split(
    ' ',
  ),
);

export const isSmallWord = (word: string) => small.has(word);

const monthNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** "3/6", "03.06.2026": a day here comes before its month. */
const numeric = /\b(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2}|\d{4}))?\b/g;

/**
 * The telling words of what she typed, folded. Only small words: they are all there is. A day in numbers
 * is read as its words, which is how days are kept.
 */
export function queryWords(typed: string): string[] {
  const text = typed.replace(numeric, (all, day: string, month: string, year?: string) => {
    const name = monthNames[Number(month) - 1];
    if (!name || Number(day) < 1 || Number(day) > 31) return all;
    return `${Number(day)} ${name} ${year ? `${year.length === 2 ? '20' : ''}${year}` : ''}`;
  });
  const all = wordsOf(text);
  const telling = all.filter((word, i) => !small.has(word) || i === all.length - 1);
  // The last one may still be on its way: "the" becomes "therapy".
  return telling.length > 1 && small.has(telling.at(-1) ?? '') ? telling.slice(0, -1) : telling;
}
