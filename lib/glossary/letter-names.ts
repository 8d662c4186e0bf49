/** How the names of letters are written when somebody, or a caption, spells: "see b", "jay are". */
const names: Record<string, string> = {
  ay: 'a',
  hay: 'a',
  bee: 'b',
  be: 'b',
  cee: 'c',
  see: 'c',
  sea: 'c',
  dee: 'd',
  ee: 'e',
  he: 'e',
  ef: 'f',
  eff: 'f',
  gee: 'g',
  aitch: 'h',
  haitch: 'h',
  eye: 'i',
  aye: 'i',
  jay: 'j',
  kay: 'k',
  ell: 'l',
  el: 'l',
  em: 'm',
  en: 'n',
  oh: 'o',
  owe: 'o',
  pee: 'p',
  pea: 'p',
  queue: 'q',
  cue: 'q',
  are: 'r',
  ar: 'r',
  ess: 's',
  tee: 't',
  tea: 't',
  you: 'u',
  vee: 'v',
  ex: 'x',
  why: 'y',
  wye: 'y',
  zed: 'z',
  zee: 'z',
  and: '',
};

/** "i see b" -> "icb"; null where no word names a letter. */
export function letterNames(words: readonly string[]): string | null {
  if (words.length < 2) return null;
  let changed = false;
  let letters = '';
  let twice = false;
  for (const word of words) {
    // "double n p c f"
    if (word === 'double') {
      twice = true;
      changed = true;
      continue;
    }
    const letter: string | undefined = twice ? (names[word] ?? word).repeat(2) : names[word];
    twice = false;
    if (letter !== undefined) changed = true;
    else if (word.length > 4) return null;
    letters += letter ?? word;
  }
  return changed ? letters : null;
}
