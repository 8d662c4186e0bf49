/** One line of a list written by hand: "ABC - Another Big Committee", "ABC: ...", "ABC (...)". */

/** What stands between the parts of a line. `words`: a dash, a colon, an equals sign or brackets. */
export type Separator = ',' | ';' | '\t' | 'words';

/** A dash needs room on one side, or "in-year" would be two. */
const between = /\s+[-–—]+\s*|\s*[–—]+\s*|-\s+|\s*:\s+|:|\s*[=→]\s*/u;
const byHand = new RegExp(`^[^,;\\t"(]{1,100}?(?:${between.source})\\s*\\S`, 'u');
const byHandAfterBrackets = new RegExp(byHand.source.replace('"(]', '"]'), 'u');
const inBrackets = /^([^,;\t"()]{1,500}?)\s*\(([^()]+)\)\s*[.,;]?\s*$/u;
/** "- ", "• ", "3. ", as lists in papers have them. */
const bullet = /^\s*(?:[-–—•*·▪●]\s+|\d{1,3}[.)]\s+)/u;

/** What kind of line this is; null where it has only one part. */
export function separatorOf(line: string): Separator | null {
  const text = line.replace(bullet, '');
  const quoted = /^\s*"(?:[^"]|"")*"\s*([,;\t])/.exec(text)?.[1];
  if (quoted) return quoted as Separator;
  if (text.includes('\t')) return '\t';
  if (isByHand(text) || inBrackets.test(text)) return 'words';
  const first = /[,;]/.exec(text)?.[0];
  return (first as Separator | undefined) ?? null;
}

/** At most three parts: the term, what it stands for, what it means. */
export function splitLine(line: string): string[] {
  const text = line.replace(bullet, '').trim();
  if (!isByHand(text)) return [text];
  const [term = '', rest = ''] = splitOnce(text, between);
  const [standsFor = '', meaning = ''] = splitOnce(rest, /\s+[-–—]+\s+|:\s+/u);
  return [term, standsFor, meaning];
}

/** "ABC (Another Big Committee)" and "Another Big Committee (ABC)". */
export function bracketed(text: string): { term: string; standsFor: string } | null {
  const [, outside, inside] = inBrackets.exec(text.replace(bullet, '').trim()) ?? [];
  if (!outside || !inside) return null;
  const isLetters = /^\S{2,12}$/u.test(inside) && /\p{Lu}\S*\p{Lu}/u.test(inside);
  return isLetters && outside.includes(' ')
    ? { term: inside, standsFor: outside }
    : { term: outside, standsFor: inside };
}

/** "ABC (Big Committee - North)" has its dash inside the brackets, "CP (1) - Child Protection" after. */
function isByHand(text: string): boolean {
  return byHand.test(text) || (!inBrackets.test(text) && byHandAfterBrackets.test(text));
}

function splitOnce(text: string, separator: RegExp): [string, string] {
  const found = separator.exec(text);
  if (!found) return [text, ''];
  return [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}
