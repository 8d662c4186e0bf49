import type { Line, Play } from './beat.ts';
import { lastsInAll, paced } from './pace.ts';

/** Five hours of talk. */
const mostLines = 5000;
const mostLetters = 200_000;
/** Captions come in lines of a sentence or two. */
const mostInLine = 300;

export interface Pasted {
  play: Play;
  /** A sentence, when not all of it is played. */
  note: string | null;
}

/** A text as a play: a line is a line. Null: there is no word in it. */
export function pastedPlay(text: string): Pasted | null {
  const lines = text
    .slice(0, mostLetters)
    .split(/\r?\n/)
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const turns = lines.flatMap(turnsOf);
  if (turns.length === 0) return null;
  const tooMuch = text.length > mostLetters || turns.length > mostLines;
  const beats = paced(turns.slice(0, mostLines));
  const play: Play = {
    title: 'Your text',
    opening: 'This is your own text. It goes when you leave this place.',
    cast: [],
    here: [],
    beats,
    lasts: lastsInAll(beats),
  };
  return { play, note: tooMuch ? 'This is a long text. The first part of it is played.' : null };
}

/** "Ruth Ellery: Good morning." A name is a few words, and what it says follows after a space. */
const named = /^\s*(\p{Lu}[^:.?!]{0,39}):\s+(\S.*)$/u;
const mostWordsInName = 4;

function turnsOf(line: string): Line[] {
  const [, name = '', words = ''] = named.exec(line) ?? [];
  const isNamed = name !== '' && name.trim().split(/\s+/).length <= mostWordsInName;
  return pieces((isNamed ? words : line).trim()).map((says) => ({
    who: isNamed ? name.trim() : null,
    says,
  }));
}

/** Text without line breaks is cut where sentences end, or between words. */
function pieces(text: string): string[] {
  const out: string[] = [];
  let rest = text;
  while (rest.length > mostInLine) {
    const part = rest.slice(0, mostInLine);
    const sentence = Math.max(...['. ', '? ', '! '].map((end) => part.lastIndexOf(end)));
    const cut = Math.max(sentence + 1, 0) || Math.max(part.lastIndexOf(' '), 0) || mostInLine;
    out.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest === '' ? out : [...out, rest];
}
