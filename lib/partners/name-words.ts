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
};

/** Case, accents, apostrophes and hyphens do not matter: "O’Brien-Łuk" is "obrien luk". */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`.]/gu, '')
    .replace(/[ßæœøłđðı]/g, (letter) => apart[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
