/** What a display name has around the name: brackets, bars, addresses, what somebody is in the call. */
import { marks, work } from './beside-words.ts';
import { isGiven, wordsOf } from './name-words.ts';

/** The name part of a display name: also where a bracket was cut off, "Jane Smith (NHS DEVON INTEGR". */
export function withoutBrackets(nameOnPage: string): string {
  const bare = asName(withoutNickname(nameOnPage))
    .replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|<[^>]*>/g, ' ')
    .replace(/[([{<].*$/s, ' ')
    .replace(/[\p{C}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}]|\uFE0F/gu, ' ');
  // "Jane Smith - NHS Devon", "Jane Smith | SENDIASS": a hyphen inside a name has no spaces.
  const parts = bare
    .split(/\s+[-–—|/@:~•·]+\s+|\s*[|•·/]\s*|\s[-–—](?=\p{Lu})|(?<=\p{Ll})[-–—:]\s+/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const [first = '', second] = parts;
  return second && isNoPerson(first, second) ? second : first;
}

/** "Jane Smi…": the page cut the name itself, and nobody can tell whose it is. */
export function isCut(nameOnPage: string): boolean {
  return /\p{L}(?:…|\.\.\.)\s*$/u.test(withoutBrackets(nameOnPage));
}

/** "Organiser", "muted": the page says it of somebody. */
export function isMark(part: string): boolean {
  const words = wordsOf(part);
  return words.length > 0 && words.every((word) => marks.has(word));
}

/** "she/her" without brackets is no name; "Jane_Smith" and "jane.smith@…" are written with other marks. */
function asName(text: string): string {
  return text
    .replace(/´/g, "'")
    .replace(/\p{C}/gu, ' ')
    .replace(/^\s*(?:#?\d+[.):]?|(?:chair|host|clerk|minutes):)\s+(?=\p{L})/iu, '')
    .replace(/(\p{L}+(?:[._-]\p{L}+)+)@\S*/u, (_, name: string) => name.replaceAll('.', ' '))
    .replace(/^\s*(\p{L}{2,})\.(\p{L}{2,})(?=\s*(?:\(|$))/u, '$1 $2')
    .replaceAll('_', ' ')
    .replace(/^\s*(?!Mc|Mac|De|La|Van)(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})\s*$/u, '$1 $2')
    .replace(pronouns, ' ');
}

/** 'Robert "Bob" Taylor', "Jane (Janie) Smith": what they are called, in the middle of the name. */
export function withoutNickname(text: string): string {
  return text
    .replace(/(?<=\p{L}\s)["“'‘][^"“”'’]*["”'’](?=\s\p{L})/gu, ' ')
    .replace(/^(\p{L}+\s)\(\p{L}+\)(?=\s\p{L})/u, '$1');
}

const pronouns =
  /(?<!\p{L})(?:she|he|they|xe|ze|hi|ef)(?:\s*\/\s*(?:she|he|they|her|hers|him|his|them|theirs|xem|hir|ei|hi|ef))+(?!\p{L})/giu;

/** "CYPS - Jane Smith", "Head of SEND - Jane Smith". Whoever is there for somebody else is another person. */
function isNoPerson(part: string, next: string): boolean {
  const words = wordsOf(part);
  if (words.some((word) => forSomebody.has(word))) return false;
  if (/^\p{Lu}{3,6}$/u.test(part)) return !isGiven(part);
  if (!/\p{L}\s+\p{L}/u.test(next)) return /^(?:co-?)?(?:host|chair|guest)$/i.test(part);
  return (
    words.every((word) => marks.has(word) || work.has(word) || /^\d+$/.test(word)) ||
    /\b(?:council|nhs|icb|school|college|academy|hospital|trust|ofsted|cqc|dfe|team)\b/i.test(part)
  );
}

const forSomebody = new Set(['bsl', 'pa', 'ea', 'interpreter', 'iphone', 'ipad', 'room']);
