/** What the page writes beside a name: "Jane Smith (NHS Devon)", "Jane Smith - CYPS", "jane.smith@…". */
import type { Partner } from '../model.ts';
import { isGiven, isOtherScript, isTitleOrLetters, wordsOf } from './name-words.ts';
import { type Beside, lettersOf } from './organisation.ts';
import { withoutNickname } from './page-marks.ts';
import type { Way } from './ways-to-read.ts';

/** All that stands beside the name of this partner, in the parts the page has. */
export function besideName(nameOnPage: string, ways: readonly Way[], partner: Partner): Beside[] {
  const isShouted = !/\p{Ll}/u.test(nameOnPage);
  const names = new Set(ways.flatMap(({ words }) => words));
  const isOfName = (word: string) =>
    names.has(word) || (word.length > 2 && ways.some(({ full }) => full.includes(word)));
  const address = /\S*@\S+/.exec(nameOnPage)?.[0] ?? '';
  const plain = withoutNickname(address ? nameOnPage.replace(address, ' ') : nameOnPage);
  const parts = partsOf(whole(plain)).filter(saysWhere);
  const beside = parts.map(({ text, words }) => ({
    words: words.filter(
      (word) => !isOfName(word) && !isTitleOrLetters(word) && !isOtherScript(word),
    ),
    codes: codesIn(text, isShouted),
  }));
  const domain = { words: wordsOfAddress(address, partner), codes: new Set<string>() };
  return [...beside, domain].filter(({ words }) => words.length > 0);
}

interface Part {
  text: string;
  words: string[];
}

/** The parts of a display name: what brackets, bars, commas and spaced hyphens keep apart. */
export function partsOf(nameOnPage: string): Part[] {
  return nameOnPage
    .split(/[()[\]{}<>,;|/•·~]|\s[-–—@:]+\s?|[-–—:]+\s/)
    .map((text) => ({ text, words: wordsOf(text) }))
    .filter(({ words }) => words.length > 0);
}

/** A page cuts what is long. The last word is then no word: "Jane Smith (NHS DEVON INTEGR". */
function whole(nameOnPage: string): string {
  const isOpen = /\([^)]*$|\[[^\]]*$/.test(nameOnPage);
  const isShort = /(?:…|\.\.\.)\W*$/.test(nameOnPage);
  return isOpen || isShort ? nameOnPage.replace(/[^\s([]+$/, '') : nameOnPage;
}

/** "Katarzyna (Kasia) Nowak", "Jane Smith (née Jones)" say nothing of a place, nor does for whom they are here. */
function saysWhere({ text, words }: Part): boolean {
  const [first = ''] = words;
  if (
    /^\s*(?:n[ée]e|formerly|aka|for|on behalf of|deputising|standing in|covering)\b/iu.test(text)
  ) {
    return false;
  }
  return words.length > 1 || !isGiven(first);
}

/** "CYPS", "15N", "E&I", "ToD": letters of a department, as far as one can see. "LEEDS" is a word. */
function codesIn(text: string, isShouted: boolean): Set<string> {
  const codes = text.split(/\s+/).filter((word) => {
    const vowels = word.match(/[AEIOU]/g)?.length ?? 0;
    const most = isShouted || vowels > 1 ? 4 : 5;
    const isCode = /^[\p{Lu}\p{N}&]+$/u.test(word) || /^\p{Lu}\p{Ll}{1,2}\p{Lu}+$/u.test(word);
    return isCode && word.length <= most;
  });
  return new Set(codes.flatMap(wordsOf).filter((code) => !noCodes.test(code)));
}

/** Helpers, known bodies, councils ("KCC") and places. A card that says the same has it as its own. */
const noCodes =
  /^(?:pa|ea|ai|bsl|pcf|nnpcf|nspcc|kids|mind|scope|rnib|rnid|ndcs|bbc|ipsea|nas|bda|kent|bath|hull|york|bury|derby|[a-z]{1,2}(?:cc|bc|mbc))$/;

/** An address may tell that it is not them. That it is them, of two of one name, it is too short to tell. */
function wordsOfAddress(address: string, { org = '' }: Partner): string[] {
  const domain = address.toLowerCase().split('@')[1] ?? '';
  const [label = ''] = domain.split('.').slice(-4);
  const own = [...wordsOf(org).filter(({ length }) => length > 3), ...lettersOf(org)];
  if (own.some((word) => domain.includes(word))) return [];
  const [, kind = ''] = /\.(nhs|gov|sch|police)\.uk$/.exec(domain) ?? [];
  const isLong = label.length > 3;
  if (kind === 'gov') return isLong ? [label, 'council'] : [];
  if (kind === 'nhs' || domain.startsWith('nhs.')) return ['nhs'];
  if (kind === 'sch') return isLong ? [label, 'school'] : ['school'];
  return kind === 'police' ? [label, 'police'] : [];
}
