/** What a term of her own area needs before it can be kept. */
import type { LocalTerm } from '../model.ts';
import { squash } from './fold.ts';

export type TermDraft = Pick<LocalTerm, 'term' | 'standsFor' | 'meaning'>;

const longest = { term: 100, standsFor: 500, meaning: 2000 };

/** A sentence that says what is wrong and what to do; null when it can be kept. */
export function problemOf({ term, standsFor, meaning }: TermDraft): string | null {
  if (/[\p{Cc}\uFFFD]/u.test(term + standsFor + meaning)) {
    return 'Some signs here are not text. Copy the words again, or type them.';
  }
  if (term === '') return 'The word or letters are missing. Put them first.';
  if (squash(term) === '') return `“${term}” has no letters in it. Put the word first.`;
  if (standsFor === '') return `Say what “${shortened(term)}” stands for.`;
  if (squash(standsFor) === '') return `“${standsFor}” has no letters in it. Write it in words.`;
  if (term.length > longest.term) {
    return `“${shortened(term)}” is too long for a word. ${longest.term} letters is the most.`;
  }
  if (standsFor.length > longest.standsFor) {
    return `What “${term}” stands for is too long. ${longest.standsFor} letters is the most.`;
  }
  if (meaning.length > longest.meaning) {
    return `The meaning of “${term}” is too long. 2,000 letters is the most.`;
  }
  if (meaning === '' && squash(term) === squash(standsFor)) {
    return `“${shortened(term)}” says the same twice. Write it out in full, or add a meaning.`;
  }
  return null;
}

/** One space between words, none around them. */
export function tidy({ term, standsFor, meaning }: TermDraft): TermDraft {
  const clean = (text: string) => text.replace(/[\s\u00AD]+/gu, ' ').trim();
  return { term: clean(term), standsFor: clean(standsFor), meaning: clean(meaning) };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
