/** Which words of a text matched, as pieces to draw. Never markup. */
import { createTokens, fold, tokenise } from '../glossary/fold.ts';
import { type Asked, matchOf } from './word-match.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** One for all texts; and which words answer what was asked, for the next text of the same question. */
const tokens = createTokens();
const known = new WeakMap<readonly Asked[], Map<string, boolean>>();

/** The text in pieces; the words that answer what was asked are marked. */
export function markedIn(text: string, asked: readonly Asked[]): Piece[] {
  tokenise(text, tokens);
  const matches = known.get(asked) ?? new Map<string, boolean>();
  known.set(asked, matches);
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[i] ?? 0];
    const word = fold(text.slice(start, end));
    let isMatch = matches.get(word);
    if (isMatch === undefined) {
      isMatch = asked.some((each) => matchOf(each, word) > 0);
      matches.set(word, isMatch);
    }
    if (!isMatch) continue;
    if (start > from) pieces.push({ text: text.slice(from, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

export const hasMark = (pieces: readonly Piece[]) => pieces.some(({ marked }) => marked);

/** Of a long text this much is shown, from a little before the first word that matched. */
const shown = 260;
const before = 70;

/** The part of a text around its first mark; whole where it is short. */
export function aroundMark(pieces: readonly Piece[]): Piece[] {
  const whole = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (whole <= shown) return [...pieces];
  let at = 0;
  for (const { text, marked } of pieces) {
    if (marked) break;
    at += text.length;
  }
  const from = at >= whole ? 0 : Math.max(0, at - before);
  return cut(pieces, from, from + shown, whole);
}

function cut(pieces: readonly Piece[], from: number, to: number, whole: number): Piece[] {
  const out: Piece[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  let at = 0;
  for (const { text, marked } of pieces) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part) out.push({ text: part, marked });
    at += text.length;
  }
  if (to < whole) out.push({ text: ' …', marked: false });
  return out;
}
