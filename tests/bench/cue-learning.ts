/**
 * Teaches the model of cues: one logistic regression with L2 for each kind, by dual coordinate descent
 * (Yu, Huang and Lin, 2011). The same lines always give the same weights: nothing is drawn by lot.
 */
import { featuresOf } from '../../lib/tips/cues/features.ts';
import { lengthOf, numberOf } from '../../lib/tips/cues/model.ts';
import { plainOf } from '../../lib/tips/cues/plain.ts';
import type { CueKind } from '../../lib/tips/cues/rule.ts';
import type { LessonLine } from '../fixtures/cues/read.ts';

/** A line as the model sees it. */
export interface Lesson extends LessonLine {
  /** Its features, by the number of model.ts. */
  numbers: readonly number[];
  /** The same, by their place in the weights under study. */
  places: Int32Array;
  /** Kinds that its label is silent about and that it may well be: it teaches nothing of them. */
  maybe: ReadonlySet<CueKind>;
}

export interface Lessons {
  lessons: readonly Lesson[];
  /** The features' numbers, by place. */
  numbers: readonly number[];
}

/** A feature seen in one line only says nothing of the next one, and is left out. */
export function lessonsFrom(
  lines: readonly LessonLine[],
  maybe: (line: LessonLine) => Iterable<CueKind>,
): Lessons {
  const all = lines.map(({ text }) => [...new Set(featuresOf(plainOf(text)).map(numberOf))]);
  const seen = new Map<number, number>();
  for (const list of all) for (const number of list) seen.set(number, (seen.get(number) ?? 0) + 1);
  const numbers = [...seen].filter(([, times]) => times > 1).map(([number]) => number);
  const places = new Map(numbers.map((number, place) => [number, place]));
  const lessons = lines.map((line, at): Lesson => {
    const list = all[at] ?? [];
    const known = list.map((number) => places.get(number)).filter((place) => place !== undefined);
    return { ...line, numbers: list, places: Int32Array.from(known), maybe: new Set(maybe(line)) };
  });
  return { lessons, numbers };
}

/** How far a line may pull the weights. Its kind's own lines count most: the others may be of the kind too. */
const pull = { positive: 60, negative: 120, neutral: 60, otherPositive: 8, otherNegative: 12 };

function pullOf(lesson: Lesson, kind: CueKind): number {
  if (lesson.kind === kind) return lesson.isPositive ? pull.positive : pull.negative;
  if (lesson.maybe.has(kind)) return 0;
  if (lesson.kind === 'neutral') return pull.neutral;
  return lesson.isPositive ? pull.otherPositive : pull.otherNegative;
}

export interface Learned {
  /** By place. */
  weights: Float64Array;
  bias: number;
}

/** With `only`, places that may have a weight; the others are as if they were not there. */
export function learn(
  { lessons, numbers }: Lessons,
  kind: CueKind,
  only?: ReadonlySet<number>,
): Learned {
  const weights = new Float64Array(numbers.length);
  let bias = 0;
  const rows = lessons
    .map((lesson) => ({
      places: only ? lesson.places.filter((place) => only.has(place)) : lesson.places,
      sign: lesson.kind === kind && lesson.isPositive ? 1 : -1,
      most: pullOf(lesson, kind),
      size: 1 / lengthOf(lesson.numbers.length),
      alpha: 0,
    }))
    .filter(({ most }) => most > 0);
  for (let round = 0; round < 25; round++) {
    for (let n = 0; n < rows.length; n++) {
      // A stride that shares no factor with the length: every row, and not in the order they stand.
      const row = rows[(n * 7919 + round * 104729) % rows.length];
      if (!row) continue;
      let sum = bias;
      for (const place of row.places) sum += weights[place] ?? 0;
      const square = (row.places.length + 1) * row.size * row.size;
      const alpha = bestAlpha(row.alpha, row.sign * sum * row.size, square, row.most);
      const step = (alpha - row.alpha) * row.sign * row.size;
      row.alpha = alpha;
      for (const place of row.places) weights[place] = (weights[place] ?? 0) + step;
      bias += step;
    }
  }
  return { weights, bias };
}

/** Where the dual of one row is least: its slope is nought there. */
function bestAlpha(before: number, margin: number, square: number, most: number): number {
  let low = 0;
  let high = most;
  let alpha = Math.min(Math.max(before, most * 1e-6), most * (1 - 1e-6));
  for (let turn = 0; turn < 12; turn++) {
    const slope = square * (alpha - before) + margin + Math.log(alpha / (most - alpha));
    if (Math.abs(slope) < 1e-4) break;
    if (slope > 0) high = alpha;
    else low = alpha;
    const next = alpha - slope / (square + most / (alpha * (most - alpha)));
    alpha = next > low && next < high ? next : (low + high) / 2;
  }
  return alpha;
}

/** How sure it is of a line, as the logarithm of the odds. */
export function oddsOf({ weights, bias }: Learned, { places, numbers }: Lesson): number {
  let sum = bias;
  for (const place of places) sum += weights[place] ?? 0;
  return sum / lengthOf(numbers.length);
}
