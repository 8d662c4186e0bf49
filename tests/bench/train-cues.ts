/**
 * `npm run train:cues`: teaches the model of cues from tests/fixtures/cues and writes lib/tips/cues/weights.json.
 *
 * Where a kind is said is chosen by five folds: the lowest odds at which rules and model together are right
 * often enough in lines that were left out, and almost no neutral line is taken for the kind. Only lines that
 * were written after the rules count there. `held-back` teaches nothing.
 */
import { writeFileSync } from 'node:fs';
import { cueKinds } from '../../lib/tips/cues/detect-cues.ts';
import { noStep, type PackedKind, signs } from '../../lib/tips/cues/model.ts';
import type { CueKind } from '../../lib/tips/cues/rule.ts';
import { kindsByRule } from '../../lib/tips/cues/rules-say.ts';
import { lessonLines, lessonsHash, textsAfterRules } from '../fixtures/cues/read.ts';
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

/** How far below `sure` the model must be to object to what a rule finds. */
const doubt = 0.7;
const afterRules = textsAfterRules();

interface Chosen {
  sure: number;
  objects: number;
  precision: number;
  recall: number;
}

/** The lowest odds at which rules and model together are right often enough, in lines new to both. */
function choose(kind: CueKind): Chosen {
  const wanted = live.has(kind)
    ? { precision: 0.925, neutral: 0.002, lowest: -0.8 }
    : { precision: 0.87, neutral: 0.008, lowest: -2.1 };
  const rows = oddsByFolds(kind)
    .filter(({ lesson }) => lesson.kind === 'neutral' || afterRules.has(lesson.text))
    .filter(({ lesson }) => lesson.kind === kind || lesson.kind === 'neutral')
    .map(({ lesson, odds }) => ({ lesson, odds, byRule: kindsByRule(lesson.text).has(kind) }));
  const positive = rows.filter(({ lesson }) => lesson.kind === kind && lesson.isPositive).length;
  const neutral = rows.filter(({ lesson }) => lesson.kind === 'neutral').length;
  let best: Chosen | null = null;
  for (let sure = 1.5; sure >= wanted.lowest; sure -= 0.05) {
    const objects = live.has(kind) ? Math.min(-1.2, sure) : sure - doubt;
    const said = rows.filter(({ odds, byRule }) => odds >= sure || (byRule && odds >= objects));
    const ofKind = said.filter(({ lesson }) => lesson.kind === kind);
    const right = ofKind.filter(({ lesson }) => lesson.isPositive).length;
    const taken = (said.length - ofKind.length) / neutral;
    const precision = right / Math.max(1, ofKind.length);
    if (precision < wanted.precision || taken > wanted.neutral) continue;
    if (!best || right / positive >= best.recall) {
      best = { sure, objects, precision, recall: right / positive };
    }
  }
  return best ?? { sure: 1.5, objects: -1.2, precision: 0, recall: 0 };
}

function packed(kind: CueKind): PackedKind {
  const { sure, objects, precision, recall } = choose(kind);
  const whole = learn(all, kind);
  const heaviest = [...whole.weights.keys()]
    .sort((a, b) => Math.abs(whole.weights[b] ?? 0) - Math.abs(whole.weights[a] ?? 0))
    .slice(0, mostWeights);
  const { weights, bias } = learn(all, kind, new Set(heaviest));
  const step = Math.max(...heaviest.map((place) => Math.abs(weights[place] ?? 0))) / (noStep - 1);
  console.log(
    `${kind} ${precision.toFixed(2)} ${recall.toFixed(2)} in the folds, from ${sure.toFixed(2)}`,
  );
  return {
    bias: rounded(bias),
    sure: rounded(sure),
    objects: rounded(objects),
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
