/** Jargon in plain words where it comes up first. What may mean two things is not guessed. */
import { fold } from '../glossary/fold.ts';
import { markOf } from '../glossary/own-terms.ts';
import type { SpotResult, Spotted } from '../glossary/spot.ts';
import type { Sense, TermMark } from '../model.ts';

export interface ToExplain {
  text: string;
  /** She wrote it anew in the last look: it stays as it is, and what it says counts as explained. */
  isFixed: boolean;
}

export interface Explained {
  /** The same texts, with what letters stand for in brackets. */
  texts: readonly string[];
  /** Words that are no letters, with what they mean: for the end. */
  used: readonly { id: string; text: string }[];
}

/** Reads lines in their order. */
export type Explain = (lines: readonly ToExplain[]) => Explained;

/** More than that is a glossary and not a report. */
const mostUsed = 6;

/** `marks`: what she has said of terms. Her own words come before the glossary's. */
export function createExplain(
  spot: (line: string) => Pick<SpotResult, 'terms'>,
  marks: readonly TermMark[],
): Explain {
  const own = (sense: Sense) => markOf(marks, sense)?.myWords?.trim();
  return (lines) => {
    const known = new Set<string>();
    const used: { id: string; text: string }[] = [];

    function withWords({ text, isFixed }: ToExplain): string {
      let words = '';
      let at = 0;
      for (const found of spot(text).terms) {
        const sense = theOne(found);
        if (!sense || known.has(sense.standsFor)) continue;
        known.add(sense.standsFor);
        if (isFixed) continue;
        if (!areLetters(text, found)) {
          used.push({ id: `word ${sense.standsFor}`, text: meaningOf(text, found, own(sense)) });
        } else if (!isInFull(text, sense)) {
          words += text.slice(at, found.end) + inBrackets(text, found, sense, own(sense));
          at = found.end;
        }
      }
      return words + text.slice(at);
    }

    const texts = lines.map(withWords);
    return { texts, used: used.slice(0, mostUsed) };
  };
}

/** Its only sense, or the one of her own list. */
function theOne({ senses }: Spotted): Sense | null {
  const [first, ...others] = senses;
  return first && (others.length === 0 || first.own) ? first : null;
}

/** "EHCPs", "SENCo": nobody can read them who has not been told. */
const areLetters = (text: string, { start, end }: Spotted) =>
  /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(text.slice(start, end));

const isInFull = (text: string, { standsFor }: Sense) => fold(text).includes(fold(standsFor));

function inBrackets(
  text: string,
  { start, end }: Spotted,
  { standsFor, status }: Sense,
  own: string | undefined,
): string {
  const words = `${own || standsFor}${status === 'proposed' ? ', proposed, not law' : ''}`;
  // "(EHCP)" has its brackets.
  const hasBrackets = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
  return hasBrackets ? `: ${words}` : ` (${words})`;
}

/** "Local offer: The council's web page of all SEND help." As the line calls it. */
function meaningOf(text: string, found: Spotted, own: string | undefined): string {
  const name = text.slice(found.start, found.end);
  const [first = ''] = (found.senses[0]?.meaning ?? '').split(/(?<=[.?!])\s/);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${own || first}`;
}
