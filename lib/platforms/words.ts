/** Caption text as words, so that texts are compared by what was said and not by commas or capitals. */
export interface Word {
  /** As the page shows it. */
  shown: string;
  /** Lower case, letters and digits only: what is compared. */
  folded: string;
  /** Where it starts in the text, in characters. */
  at: number;
}

const word = /\S+/gu;

/** The words of `text`, from character `from` on. */
export function wordsOf(text: string, from = 0): Word[] {
  const words: Word[] = [];
  word.lastIndex = from;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    words.push({ shown: match[0], folded: fold(match[0]), at: match.index });
  }
  return words;
}

function fold(shown: string): string {
  return shown.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || shown;
}

/** Recognition puts this at the end of what is finished; before that there is no punctuation. */
export function endsSentence({ shown }: Word): boolean {
  // Asked for every pair of words that are compared, and most words end in a small letter.
  const last = shown.charCodeAt(shown.length - 1);
  return !(last >= 97 && last <= 122) && /[.?!…]["'”’)]*$/.test(shown);
}

/** How many words two lists share from the start. */
export function commonStart(a: readonly Word[], b: readonly Word[]): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i]?.folded === b[i]?.folded) i++;
  return i;
}

/** How many words two lists share at the end, leaving their first `keep` words alone. */
export function commonEnd(a: readonly Word[], b: readonly Word[], keep: number): number {
  const most = Math.min(a.length, b.length) - keep;
  let i = 0;
  while (i < most && a[a.length - 1 - i]?.folded === b[b.length - 1 - i]?.folded) i++;
  return i;
}
