/** Names word by word: titles, first names, and what does not matter when two are compared. */
import { commonNames } from '../brief/names.ts';

export const titles: ReadonlySet<string> = new Set(
  `dr mr mrs ms miss mx sr sister prof professor cllr councillor rev revd reverend fr sir dame lady baroness pc sgt insp
inspector supt imam sheikh shaykh ald alderman hon`.split(/\s+/),
);
/** Letters after a name. "Tom Lord" and "Ann Dean" keep theirs: those are surnames. */
export const letters: ReadonlySet<string> = new Set(
  `dr mr mrs ms mbe obe cbe phd jp hmi msc bsc pgce qts qtvi rgn frcpch mrcpch mbbs mrcgp frcgp mrcpsych frcpsych
cpsychol dclinpsy deng edd npqh npqml npqsl frsa kc qc hcpc mcsp cllr councillor prof professor`.split(
    /\s+/,
  ),
);

/** A first name that is often met: "Siân", and the first half of "Mary-Jane". */
export function isGiven(word = ''): boolean {
  const [first = ''] = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split('-');
  return commonNames.has(first);
}

/** "李小明" beside a name in Latin letters. */
export const isOtherScript = (word: string) => !/[\p{sc=Latin}\p{N}&]/u.test(word);

export const isTitleOrLetters = (word: string) => titles.has(word) || letters.has(word);

/** Letters that are more than a letter and an accent. */
const apart: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
};

/** Case, accents, apostrophes and hyphens do not matter: "O’Brien-Łuk" is "obrien luk". */
export function wordsOf(name: string): string[] {
  return name
    .replace(/´/g, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ`.]/gu, '')
    .replace(/[ßæœøłđðıþɓɗƙ]/g, (letter) => apart[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
