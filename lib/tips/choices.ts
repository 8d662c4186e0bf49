/** What she has chosen of the tips, for all meetings. */
import { type OwnWords, type PhraseId, phraseIds, phrases } from './phrases.ts';

export interface TipChoices {
  often: HowOften;
  /** Ids of tips that she does not want. */
  off: readonly string[];
  /** Phrases as she says them. */
  words: OwnWords;
}

export type HowOften = 'quiet' | 'normal' | 'none';

export const usualChoices: TipChoices = { often: 'normal', off: [], words: {} };

/** How many live lines there may be, and how long one stays. */
export interface Budget {
  /** From one to the next. */
  gapMs: number;
  anHour: number;
  /** Then it goes by itself: what was said that long ago is no moment any more. */
  staysMs: number;
}

/** As domain.md 2.1 has it, and half of it for those who like it quieter. */
export const budgets: Record<HowOften, Budget> = {
  normal: { gapMs: 3 * 60_000, anHour: 8, staysMs: 60_000 },
  quiet: { gapMs: 6 * 60_000, anHour: 4, staysMs: 60_000 },
  none: { gapMs: Number.POSITIVE_INFINITY, anHour: 0, staysMs: 60_000 },
};

/**
 * For a rehearsal, where all of them are to be seen in three minutes. A line still has its 20 seconds,
 * and then makes room.
 */
export const everyTip: Budget = { gapMs: 0, anHour: Number.POSITIVE_INFINITY, staysMs: 20_000 };

/** A phrase of hers is at most so long: it is said in one breath. */
export const longestWords = 300;

/**
 * What stands in the browser's settings, or what is usual where it is not as it should be. By hand: the
 * settings are read in call pages too, where a schema library would be a tenth of the script.
 */
export function choicesIn(value: unknown): TipChoices {
  if (typeof value !== 'object' || value === null) return usualChoices;
  const { often, off, words } = value as Record<string, unknown>;
  return {
    often: often === 'quiet' || often === 'none' ? often : 'normal',
    off: Array.isArray(off) ? off.filter((id) => typeof id === 'string').slice(0, 200) : [],
    words: ownWordsIn(words),
  };
}

/** One tip switched on or off. */
export function withTip(choices: TipChoices, id: string, on: boolean): TipChoices {
  const others = choices.off.filter((each) => each !== id);
  return { ...choices, off: on ? others : [...others, id] };
}

/** A phrase as she says it. Nothing, or what we say ourselves, is ours again. */
export function withWords(choices: TipChoices, id: PhraseId, text: string): TipChoices {
  const { [id]: _, ...others } = choices.words;
  const said = text.trim();
  const isOurs = said === '' || said === phrases[id].words;
  return { ...choices, words: isOurs ? others : { ...others, [id]: said.slice(0, longestWords) } };
}

function ownWordsIn(value: unknown): OwnWords {
  if (typeof value !== 'object' || value === null) return {};
  const own = value as Record<string, unknown>;
  const words: OwnWords = {};
  for (const id of phraseIds) {
    const text = own[id];
    if (typeof text === 'string' && text.trim() !== '') words[id] = text.slice(0, longestWords);
  }
  return words;
}
