const small = ['', 'one', 'two', 'three', 'four'];
const who =
  'famil(?:y|ies)|parents?(?: carers?)?|carers?|children|child|young people|pupils?|posts?|mums?|dads?';
/** "3 of 61 families", "two families", "4 parent carers". Not "3 weeks". */
const few = new RegExp(
  `(?<![\\p{L}\\p{N}.,£])(?:[2-4]|${small.slice(2).join('|')})(?: (?:out )?of (?:the )?[\\d,]+)? (?=(?:${who})(?![\\p{L}]))`,
  'giu',
);

/** Where so few said it, somebody could work out who: "a few families". One family is for the last look. */
export function withoutSmallNumbers(text: string): string {
  return text.replace(few, (found, at: number) => {
    const begins = at === 0 || /[.!?]\s+$/.test(text.slice(0, at));
    return begins && found.length > 0 ? 'A few ' : 'a few ';
  });
}
