import { pick, type Random } from './seeded.ts';

/** What recognisers make of words of this trade, as families have reported seeing them. */
const misheard: Record<string, string> = {
  send: 'sent',
  senco: 'sanko',
  ehcp: 'each cp',
  ehcps: 'each cps',
  salt: 'sort',
  camhs: 'cams',
  icb: 'icy b',
  dco: 'd c o',
  sef: 'chef',
  rag: 'rack',
  app: 'ap',
  parents: 'parent',
  their: 'there',
  weeks: 'weaks',
  area: 'aria',
  plan: 'plane',
  cabinet: 'cabin it',
  tribunal: 'trib unal',
  board: 'bored',
};
const anyWord = ['um', 'that', 'them', 'here', 'our', 'with', 'was', 'and', 'or', 'one'];

/** Something else than the word, as a recogniser writes it before it knows better. */
export function mishear(word: string, random: Random): string {
  const other = pick(
    anyWord.filter((each) => each !== word),
    random,
  );
  return misheard[word] ?? other;
}
