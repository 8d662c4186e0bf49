import { commonNames, ordinaryCapitals } from '../brief/names.ts';

const run = /\p{Lu}[\p{L}\p{M}'’.-]*(?:[^\S\n]+\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;
const title = /^(dr|mr|mrs|ms|miss|mx|prof|professor|cllr|councillor)\.?$/i;

/**
 * Words that members may read, with "someone" in the place of a person. Whom she knows of is found by any
 * part of the name, others by their first name. What is left she sees before she copies it.
 */
export function withoutNames(text: string, people: readonly string[]): string {
  const known = new Set(people.flatMap((name) => name.split(/\s+/)).filter(isNamePart));
  return text.replace(run, (words, at: number) => {
    const isStart = /(^|[.!?:“"]\s*)$/.test(text.slice(0, at));
    return withoutNamesIn(words.split(/\s+/), known, isStart).join(' ');
  });
}

/** Words with a capital, one after another: "Could Rowan Ashdown", "Dr Smith", "SEND Board". */
function withoutNamesIn(words: readonly string[], known: Set<string>, isStart: boolean): string[] {
  const first = words.findIndex(
    (word, i) =>
      isName(word, known, isStart && i === 0) || (title.test(word) && i + 1 < words.length),
  );
  if (first < 0) return [...words];
  const after = words.slice(first + 1);
  const end = after.findIndex((word) => ordinaryCapitals.has(bare(word).toLowerCase()));
  const name = words.slice(first, end < 0 ? undefined : first + 1 + end);
  const rest = end < 0 ? [] : withoutNamesIn(after.slice(end), known, false);
  const ending = /(['’]s)?[.]?$/.exec(name.at(-1) ?? '')?.[0] ?? '';
  const someone = `${isStart && first === 0 ? 'Someone' : 'someone'}${ending}`;
  return [...words.slice(0, first), someone, ...rest];
}

/** "Will" begins many questions, and "May" is a month. */
function isName(word: string, known: Set<string>, isFirst: boolean): boolean {
  const plain = bare(word);
  const small = plain.toLowerCase();
  if (ordinaryCapitals.has(small)) return false;
  const common = commonNames.get(small.normalize('NFD').replace(/\p{M}/gu, ''));
  return common === 'name' || (known.has(plain) && !(isFirst && common === 'word'));
}

const bare = (word: string) => word.replace(/(['’]s)?[.]?$/, '');
const isNamePart = (word: string) => /^\p{Lu}\p{L}{2,}/u.test(word) && !title.test(word);
