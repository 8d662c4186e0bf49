/**
 * The speech engine: what a recogniser writes while somebody talks. Text starts in lower case and
 * without punctuation, grows by one to three words every 150 to 400 ms, and now and then its last
 * words turn out to be others. At the end come the capital and the full stop, and sometimes an
 * earlier word is put right up to two seconds later. Nobody has measured the real timing [guess].
 *
 * Pure: the same utterance, random source and pace give the same list. The last text of a list is
 * always the utterance itself.
 */
import { mishear } from './mishear.ts';
import type { Random } from './seeded.ts';

export interface Utterance {
  speaker: string;
  text: string;
  /** Milliseconds of silence before it. Below 0: it begins before the one before has ended. */
  pause?: number;
}

/** One writing of a caption. */
export interface TimedText {
  /** Milliseconds after the utterance began. */
  at: number;
  text: string;
  /** The speaker ends here. What follows are late corrections. */
  end?: true;
}

export interface Pace {
  /** 1 is real time. */
  speed: number;
  /** Above 0: a steady number of writings a second instead of speech's own, to put load on. */
  updatesPerSecond: number;
}

const naturalPace: Pace = { speed: 1, updatesPerSecond: 0 };

/** How long an earlier word may take to be put right after the end. */
export const latestCorrectionMs = 2000;

/** Everything that is written for one utterance, in order. */
export function partialsOf(
  { text }: Utterance,
  random: Random,
  { speed, updatesPerSecond }: Pace = naturalPace,
): TimedText[] {
  const spoken = text.split(/\s+/).map(withoutPunctuation).filter(Boolean);
  const growing =
    updatesPerSecond > 0 ? growsSteadily(spoken, updatesPerSecond) : growsInBursts(spoken, random);
  const all = [...growing, ...ending(text, growing.at(-1)?.at ?? 0, random)];
  return all.map((partial) => ({ ...partial, at: partial.at / speed }));
}

export function withoutPunctuation(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}£]+|[^\p{L}\p{N}%]+$/gu, '');
}

function growsInBursts(spoken: string[], random: Random): TimedText[] {
  const partials: TimedText[] = [];
  for (let at = 0, shown = 0; shown < spoken.length; ) {
    at += 150 + random() * 250;
    const burst = random();
    shown = Math.min(spoken.length, shown + (burst < 0.6 ? 1 : burst < 0.88 ? 2 : 3));
    const heard = spoken.slice(0, shown);
    // Heard wrong at first; the next writing has the right words.
    if (random() < 0.15) {
      const wrong = Math.min(shown, 1 + Math.floor(random() * 3));
      for (let i = shown - wrong; i < shown; i++) heard[i] = mishear(heard[i] ?? '', random);
    }
    partials.push({ at, text: heard.join(' ') });
  }
  return partials;
}

/** Letter by letter, at about 20 letters a second whatever the rate of writings. */
function growsSteadily(spoken: string[], updatesPerSecond: number): TimedText[] {
  const text = spoken.join(' ');
  const step = Math.max(1, Math.round(20 / updatesPerSecond));
  const count = Math.ceil(text.length / step);
  return Array.from({ length: count }, (_, i) => ({
    at: ((i + 1) * 1000) / updatesPerSecond,
    text: text.slice(0, (i + 1) * step),
  }));
}

function ending(text: string, lastAt: number, random: Random): TimedText[] {
  const at = lastAt + 250 + random() * 350;
  const words = text.split(' ');
  const late = random() < 0.3;
  const wrong = Math.floor(random() * (words.length - 1));
  if (!late || words.length < 5) return [{ at, text, end: true }];
  const nearly = words.with(wrong, mishear(withoutPunctuation(words[wrong] ?? ''), random));
  return [
    { at, text: nearly.join(' '), end: true },
    { at: at + 400 + random() * (latestCorrectionMs - 400), text },
  ];
}
