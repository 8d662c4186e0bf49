/** Letters in capitals that no list knows: is this jargon to ask about, or something else? */
import type { Tokens } from './fold.ts';

/** Everybody knows these; asking what they mean would be odd. */
const known = new Set(
  'AI AM BBC BST BT CD CEO CV DIY DNA DVD EU FAQ GB GMT HR ID II III IT IV IX NB NO OK OR PC PDF PIN PM PPT PR PS QR SIM SMS TV UK UN US USA USB VAT VI VII VIII VIP WC WIFI XL YES'.split(
    ' ',
  ),
);
const longest = 6;
/** When this share of a line's letters are capitals, somebody writes like that. */
const shouted = 0.5;

export function isUnknown(line: string, tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] ?? 0;
  const end = tokens.end[at] ?? 0;
  const word = line.slice(start, end).replace(/['’]s$|s$/, '');
  if (!/^\p{Lu}[\p{Lu}\p{N}&]{1,}$/u.test(word) || word.length > longest) return false;
  if (!/\p{L}.*\p{L}/u.test(word) || known.has(word)) return false;
  // "MARSH, Helen": how call pages and minutes write a name.
  if (/^['’]?s?, \p{Lu}\p{Ll}/u.test(line.slice(end))) return false;
  return !isShouted(line, tokens);
}

function isShouted(line: string, tokens: Tokens): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  let capitals = 0;
  for (let i = 0; i < tokens.count; i++) capitals += tokens.capitals[i] ?? 0;
  return tokens.count > 3 && capitals > letters * shouted;
}
