/**
 * `npm run train:cues`: teaches the model of cues from tests/fixtures/cues and writes lib/tips/cues/weights.json.
 *
 * Where a kind is said is chosen by folds: the odds at which rules and model together are farthest above the
 * bars for precision and recall, and almost no neutral line is taken for the kind. Each set that was written
 * after the rules is a fold, and so is a share of the neutral lines: lines by one hand never stand on both
 * sides. `held-back` teaches nothing.
 */
import { writeFileSync } from 'node:fs';
import { cueKinds } from '../../lib/tips/cues/detect-cues.ts';
import { noStep, type PackedKind, signs } from '../../lib/tips/cues/model.ts';
import { plainOf } from '../../lib/tips/cues/plain.ts';
import type { CueKind } from '../../lib/tips/cues/rule.ts';
import { kindsByRule } from '../../lib/tips/cues/rules-say.ts';
import {
  type LessonLine,
  lessonLines,
  lessonsHash,
  setsAfterRules,
} from '../fixtures/cues/read.ts';
import {
  type Learned,
  type Lesson,
  type Lessons,
  learn,
  lessonsFrom,
  oddsOf,
} from './cue-learning.ts';

/** The voice finds these in what she writes, and jargon is the spotter's. */
const others: ReadonlySet<CueKind> = new Set([
  'jargon',
  'first_person_draft',
  'identifiable_detail',
]);
const live: ReadonlySet<CueKind> = new Set(cueKinds.slice(0, 8));
/** So many weights of a kind are shipped: the heaviest. */
const mostWeights = 850;

const byRule = ({ text }: LessonLine) => kindsByRule(plainOf(text));
const lines = lessonLines();
const all = lessonsFrom(lines, (line) =>
  line.kind === 'neutral' ? [] : [...byRule(line)].filter((kind) => kind !== line.kind),
);

/** As it ships: only the heaviest weights. */
function learnHeaviest(lessons: Lessons, kind: CueKind): Learned & { heaviest: number[] } {
  const { weights } = learn(lessons, kind);
  const heaviest = [...weights.keys()]
    .sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0))
    .slice(0, mostWeights);
  return { ...learn(lessons, kind, new Set(heaviest)), heaviest };
}

const foldOf = ({ set, kind }: Lesson, at: number) =>
  kind === 'neutral' ? at % setsAfterRules.length : setsAfterRules.indexOf(set);

/** What a model that has not seen a line, or another by the same hand, makes of it. */
function oddsByFolds(kind: CueKind): { lesson: Lesson; odds: number }[] {
  return setsAfterRules.flatMap((_, fold) => {
    const rest = all.lessons.filter((lesson, at) => foldOf(lesson, at) !== fold);
    const learned = learnHeaviest({ ...all, lessons: rest }, kind);
    return all.lessons
      .filter((lesson, at) => foldOf(lesson, at) === fold)
      .map((lesson) => ({ lesson, odds: oddsOf(learned, lesson) }));
  });
}

/** How far below `sure` the model must be to object to what a rule finds. */
const doubt = 0.35;

interface Chosen {
  sure: number;
  objects: number;
  precision: number;
  recall: number;
  /** How far above both bars, as a share of what there is above them. */
  above: number;
}

/**
 * What is asked of a kind, with room for hands that are in no fold: they cost recall first. `neutral`: so many
 * lines that are of no kind may be taken for it.
 */
const liveBars = { precision: 0.92, recall: 0.76, neutral: 0.0045, lowest: -1.2 };
const trayBars = { precision: 0.82, recall: 0.82, neutral: 0.02, lowest: -2.3 };

const share = (reached: number, bar: number) => (reached - bar) / (1 - bar);

/** The odds at which rules and model together are farthest above both bars, in lines new to both. */
function choose(kind: CueKind): Chosen {
  const bars = live.has(kind) ? liveBars : trayBars;
  const rows = oddsByFolds(kind)
    .filter(({ lesson }) => lesson.kind === kind || lesson.kind === 'neutral')
    .map(({ lesson, odds }) => ({ lesson, odds, isByRule: byRule(lesson).has(kind) }));
  const positive = rows.filter(({ lesson }) => lesson.kind === kind && lesson.isPositive).length;
  const neutral = rows.filter(({ lesson }) => lesson.kind === 'neutral').length;
  let best: Chosen | null = null;
  for (let sure = 1.5; sure >= bars.lowest; sure -= 0.05) {
    const objects = live.has(kind) ? Math.min(-1.2, sure) : sure - doubt;
    const said = rows.filter(({ odds, isByRule }) => odds >= sure || (isByRule && odds >= objects));
    const ofKind = said.filter(({ lesson }) => lesson.kind === kind);
    const right = ofKind.filter(({ lesson }) => lesson.isPositive).length;
    const taken = (said.length - ofKind.length) / neutral;
    const precision = right / Math.max(1, ofKind.length);
    if (taken > bars.neutral) continue;
    const recall = right / positive;
    const above = Math.min(share(precision, bars.precision), share(recall, bars.recall));
    if (!best || above >= best.above) best = { sure, objects, precision, recall, above };
  }
  return best ?? { sure: 1.5, objects: -1.2, precision: 0, recall: 0, above: -1 };
}

function packed(kind: CueKind): PackedKind {
  const { sure, objects, precision, recall } = choose(kind);
  const { weights, bias, heaviest } = learnHeaviest(all, kind);
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
