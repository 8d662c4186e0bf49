/** Compares the lines that were heard with the script that was spoken: the truth. */
import type { Utterance } from '../../call-pages/speech.ts';

export interface Comparison {
  /** Spoken words that no line has. */
  lost: string[];
  /** Words in lines that were not spoken, or not that often. */
  doubled: string[];
  /** The first line that fits nowhere: each must go on where a speaker's last one ended. */
  misplaced: string | null;
}

export const nothingWrong: Comparison = { lost: [], doubled: [], misplaced: null };

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter(Boolean);

export function compare(lines: readonly string[], spoken: readonly Utterance[]): Comparison {
  const heard = lines.flatMap(wordsOf);
  const truth = spoken.flatMap(({ text }) => wordsOf(text));
  return {
    lost: without(truth, heard),
    doubled: without(heard, truth),
    misplaced: misplaced(lines.map(wordsOf), spoken),
  };
}

function without(words: string[], taken: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of taken) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/**
 * People talk over each other, so lines of several speakers take turns; but each speaker's own words
 * come whole and in order, and no line has words of two. Looks for a way to give every line to a
 * speaker.
 */
function misplaced(lines: string[][], spoken: readonly Utterance[]): string | null {
  const names = [...new Set(spoken.map(({ speaker }) => speaker))];
  const speech = names.map((name) =>
    spoken.filter(({ speaker }) => speaker === name).flatMap(({ text }) => wordsOf(text)),
  );
  const failed = new Set<string>();
  let furthest = 0;

  function give(i: number, from: number[]): boolean {
    furthest = Math.max(furthest, i);
    const line = lines[i];
    if (!line) return from.every((at, who) => at === speech[who]?.length);
    const key = `${i} ${from}`;
    if (failed.has(key)) return false;
    for (const [who, at] of from.entries()) {
      if (!line.every((word, j) => speech[who]?.[at + j] === word)) continue;
      if (give(i + 1, from.with(who, at + line.length))) return true;
    }
    failed.add(key);
    return false;
  }

  const fits = give(
    0,
    names.map(() => 0),
  );
  return fits ? null : (lines[furthest]?.join(' ') ?? 'the end');
}
