/** What the forum is asked, as a question to its members, and what she says until they have answered. */
import { type OwnWords, wordsOf } from '../tips/phrases.ts';
import { withoutNames } from './without-names.ts';

/**
 * The question to members, in the words of the note. It takes no side and names nobody of the meeting.
 * `by`: the day in words, "Tue 3 June"; null: none is known.
 */
export function draftFor(text: string, by: string | null, people: readonly string[]): string {
  const asked = sentence(withoutNames(text.trim(), people));
  return [
    `We have been asked: ${asked}`,
    'What do you think? Yes, no or not sure all help us.',
    by ? `Can you tell us ${byWords(by)}?` : 'Can you tell us soon?',
  ].join('\n');
}

/** What buys the time to ask: hers where she has changed it. */
export function checkWords(by: string | null, own: OwnWords = {}): string {
  const edited = own['not yet']?.trim();
  if (edited) return edited;
  if (by) return `I'll check with the forum and confirm ${byWords(by)}.`;
  return wordsOf('not yet') ?? '';
}

/** "by Tue 3 June"; "before half term" has its own word. */
export function byWords(when: string): string {
  const words = when.trim();
  const hasOwn = /^(by|before|after|in|at|on|within|until|as soon)\b/i.test(words);
  return hasOwn ? words.charAt(0).toLowerCase() + words.slice(1) : `by ${lowered(words)}`;
}

/** "Next week" -> "next week"; "Tue 3 June" and "Easter" keep theirs. */
const lowered = (words: string) =>
  /^(next|this|end|the|half|tomorrow|today)\b/i.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;

function sentence(text: string): string {
  if (/[.?!]$/.test(text)) return text;
  return /^(can|could|do|does|will|would|should|may|is|are|what|when|how|who)\b/i.test(text)
    ? `${text}?`
    : `${text}.`;
}
