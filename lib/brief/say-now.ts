/** An ask as it can be said aloud: never with more behind it than was counted. */
import type { Evidence, Point, View } from '../model.ts';
import { honestNumber } from './numbers.ts';
import { strengthInWords, strengthOf } from './strength.ts';

/** What the card "Say it now" shows. */
export interface SayNow {
  /** To say in one breath. */
  words: string;
  /** How much stands behind it, in words. Null: nothing that was counted. */
  strength: string | null;
  /** One quote that may be heard in the meeting. */
  quote: string | null;
  /** To know, not to say. */
  hint: string | null;
  /** What goes to the clipboard. It may be pasted anywhere, so only a public quote is in it. */
  copied: string;
}

const question = 'Does your data show others?';

/** Without a view behind it an ask claims nothing: it becomes a question. */
export function sayNow(ask: Pick<Point, 'text'>, view: View | null): SayNow {
  if (!view || view.evidence.count === 0) {
    const words = 'How would this work for families?';
    return {
      words,
      strength: null,
      quote: null,
      hint: `No number for this yet. Ask: ${question}`,
      copied: `${words} ${question}`,
    };
  }
  const words = sayable(ask, view);
  const quotes = view.quotes ?? [];
  const isPublic = quotes.find(({ consent }) => consent === 'public');
  const quote = isPublic ?? quotes.find(({ consent }) => consent === 'meeting');
  return {
    words,
    strength: `${strengthInWords(strengthOf(view), view.evidence.unit)}.`,
    quote: quote?.text ?? null,
    hint:
      view.agreed === 'no' ? 'We have not agreed on this yet. Check with the forum first.' : null,
    copied: isPublic ? `${words} In their words: “${isPublic.text}”` : words,
  };
}

/** The ask, the number and who was asked, and who was not heard from. */
export function sayable(ask: Pick<Point, 'text'>, view: View | null): string {
  if (!view) return ask.text;
  const { notHeardFrom } = view.evidence;
  return [
    ask.text,
    behind(view.evidence),
    notHeardFrom && sentence(`We have not heard much from ${notHeardFrom}`),
  ]
    .filter(Boolean)
    .join(' ');
}

const oneOf: Record<Evidence['unit'], string> = {
  families: "It's one family's experience.",
  parents: "It's one parent's experience.",
  'young people': "It's one young person's experience.",
  posts: "It's one post.",
};

const told: Record<Evidence['unit'], string> = {
  families: 'Families told us this',
  parents: 'Parents told us this',
  'young people': 'Young people told us this',
  posts: 'We read this in posts',
};

/** One voice is said to be one, and followed by a question. */
function behind(evidence: Evidence): string {
  if (evidence.count === 1) return `${oneOf[evidence.unit]} ${question}`;
  const number = honestNumber(evidence);
  const from = evidence.method.trim();
  return sentence(`${number ? `That's ${number}` : told[evidence.unit]}${from && `, ${from}`}`);
}

function sentence(words: string): string {
  const trimmed = words.trim();
  return /[.?!]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
