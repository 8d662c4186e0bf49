/**
 * `npm run train:cues`: teaches the model of cues from tests/fixtures/cues and writes lib/tips/cues/weights.json.
 *
 * Where a kind is said is chosen by five folds: the lowest odds at which the lines that were left out are right
 * often enough, and almost no neutral line is taken for the kind. `held-back` teaches nothing.
 */
import { writeFileSync } from 'node:fs';
import { cueKinds } from '../../lib/tips/cues/detect-cues.ts';
import { noStep, type PackedKind, signs } from '../../lib/tips/cues/model.ts';
import type { CueKind } from '../../lib/tips/cues/rule.ts';
import { kindsByRule } from '../../lib/tips/cues/rules-say.ts';
import { lessonLines, lessonsHash } from '../fixtures/cues/read.ts';
import { type Lesson, type Lessons, learn, lessonsFrom, oddsOf } from './cue-learning.ts';

/** The voice finds these in what she writes, and jargon is the spotter's. */
const others: ReadonlySet<CueKind> = new Set([
  'jargon',
  'first_person_draft',
  'identifiable_detail',
]);
const live: ReadonlySet<CueKind> = new Set(cueKinds.slice(0, 8));
const folds = 5;
/** So many weights of a kind are shipped: the heaviest. */
const mostWeights = 620;

const lines = lessonLines();
const all = lessonsFrom(lines, (line) =>
  line.kind === 'neutral' ? [] : [...kindsByRule(line.text)].filter((kind) => kind !== line.kind),
);

/** What a model that has not seen a line makes of it. */
function oddsByFolds(kind: CueKind): { lesson: Lesson; odds: number }[] {
  return Array.from({ length: folds }, (_, fold) => {
    const inFold = (_lesson: Lesson, at: number) => at % folds === fold;
    const rest: Lessons = { ...all, lessons: all.lessons.filter((each, at) => !inFold(each, at)) };
    const learned = learn(rest, kind);
    return all.lessons.filter(inFold).map((lesson) => ({ lesson, odds: oddsOf(learned, lesson) }));
  }).flat();
}

/** The lowest odds that are right often enough. */
function sureAt(kind: CueKind): { sure: number; recall: number } {
  const wanted = live.has(kind)
    ? { precision: 0.96, neutral: 0.002, lowest: -0.2 }
    : { precision: 0.88, neutral: 0.012, lowest: -2 };
  const rows = oddsByFolds(kind)
    .filter(({ lesson }) => lesson.kind === kind || lesson.kind === 'neutral')
    .sort((a, b) => b.odds - a.odds);
  const isOfKind = ({ lesson }: (typeof rows)[number]) => lesson.kind === kind && lesson.isPositive;
  const positive = rows.filter(isOfKind).length;
  const neutral = rows.filter(({ lesson }) => lesson.kind === 'neutral').length;
  let [right, wrong, taken] = [0, 0, 0];
  let [sure, recall] = [Number.POSITIVE_INFINITY, 0];
  for (const row of rows) {
    if (row.odds < wanted.lowest) break;
    if (isOfKind(row)) right++;
    else if (row.lesson.kind === 'neutral') taken++;
    else wrong++;
    if (right / (right + wrong) < wanted.precision || taken / neutral > wanted.neutral) continue;
    [sure, recall] = [row.odds, right / positive];
  }
  return { sure, recall };
}

function packed(kind: CueKind): PackedKind {
  const { sure, recall } = sureAt(kind);
  const whole = learn(all, kind);
  const heaviest = [...whole.weights.keys()]
    .sort((a, b) => Math.abs(whole.weights[b] ?? 0) - Math.abs(whole.weights[a] ?? 0))
    .slice(0, mostWeights);
  const { weights, bias } = learn(all, kind, new Set(heaviest));
  const step = Math.max(...heaviest.map((place) => Math.abs(weights[place] ?? 0))) / (noStep - 1);
  console.log(`${kind}: said from ${sure.toFixed(2)}, recall in the folds ${recall.toFixed(2)}`);
  return {
    bias: rounded(bias),
    sure: rounded(sure),
    objects: rounded(live.has(kind) ? Math.min(-0.8, sure - 0.4) : sure - 0.7),
    step: Number(step.toPrecision(4)),
    weights: signsOf(
      heaviest.map((place) => [all.numbers[place] ?? 0, weights[place] ?? 0]),
      step,
    ),
  };
}

const rounded = (n: number) => Number(n.toFixed(3));

/** See `weights` in model.ts. */
function signsOf(list: [number: number, weight: number][], step: number): string {
  const farthest = signs.length ** 2 - 1;
  let text = '';
  let before = 0;
  const put = (gap: number, steps: number) => {
    text += (signs[Math.floor(gap / signs.length)] ?? '') + (signs[gap % signs.length] ?? '');
    text += signs[steps + noStep] ?? '';
  };
  for (const [number, weight] of list.sort(([a], [b]) => a - b)) {
    const steps = Math.round(weight / step);
    if (steps === 0) continue;
    let gap = number - before;
    for (; gap > farthest; gap -= farthest) put(farthest, 0);
    put(gap, steps);
    before = number;
  }
  return text;
}

const kinds = cueKinds.filter((kind) => !others.has(kind));
const file = {
  from: lessonsHash(),
  kinds: Object.fromEntries(kinds.map((kind) => [kind, packed(kind)])),
};
const text = JSON.stringify(file);
writeFileSync(new URL('../../lib/tips/cues/weights.json', import.meta.url), `${text}\n`);
console.log(`${Math.round(text.length / 1000)} kB`);
