import { describe, expect, test } from 'vitest';
import { createSpotter } from '../../../../lib/glossary/spot.ts';
import {
  type CueKind,
  cueKinds,
  cuesSaid,
  detectCues,
} from '../../../../lib/tips/cues/detect-cues.ts';
import { glossary } from '../../../bench/glossary-file.ts';
import { type CueSet, cueLines } from '../../../fixtures/cues/read.ts';

const spotter = createSpotter(glossary);
const live = cueKinds.slice(0, 8);

/** Precision and recall that each set must reach; `all` is for kinds that are not named. */
const floors: Record<
  CueSet,
  Partial<Record<CueKind, [number, number]>> & { all: [number, number] }
> = {
  shared: { all: [0.92, 0.85], identifiable_detail: [0.7, 0.9] },
  drafts: { all: [0.9, 0.85], blame_history: [0.9, 0.7], identifiable_detail: [0.8, 0.9] },
  later: { all: [0.9, 0.85], blame_history: [0.9, 0.7] },
  fresh: { all: [0.8, 0.78], identifiable_detail: [0.8, 0.9] },
};

interface Figures {
  precision: number;
  recall: number;
  /** Lines that are of this kind. */
  lines: number;
}

function figures(set: CueSet, kind: CueKind): Figures {
  const lines = cueLines(set).filter((line) => line.kind === kind);
  const found = lines.filter(({ text }) => detectCues(text, spotter).includes(kind));
  const right = found.filter(({ isPositive }) => isPositive).length;
  const positive = lines.filter(({ isPositive }) => isPositive).length;
  return {
    precision: found.length ? right / found.length : 1,
    recall: positive ? right / positive : 1,
    lines: positive,
  };
}

describe.each<CueSet>(['shared', 'drafts', 'later', 'fresh'])('%s lines', (set) => {
  const table = cueKinds
    .map((kind) => ({ kind, ...figures(set, kind) }))
    .filter(({ lines }) => lines > 0);
  const print = ({ kind, precision, recall, lines }: (typeof table)[number]) =>
    `${kind} ${precision.toFixed(2)} ${recall.toFixed(2)} (${lines})`;
  console.log([`${set}: precision, recall (lines)`, ...table.map(print)].join('\n'));

  test.each(table)('$kind', ({ kind, precision, recall }) => {
    const [fewestRight, fewestFound] = floors[set][kind] ?? floors[set].all;
    expect(precision).toBeGreaterThanOrEqual(fewestRight);
    expect(recall).toBeGreaterThanOrEqual(fewestFound);
  });
});

test('Kinds that are shown live are quiet on what else is said', () => {
  const lines = (['drafts', 'fresh'] as const)
    .flatMap((set) => cueLines(set))
    .filter(({ kind }) => kind === 'neutral');
  for (const kind of live) {
    const wrong = lines.filter(({ text }) => cuesSaid(text).includes(kind));
    expect(wrong.length / lines.length, kind).toBeLessThan(0.01);
  }
});

test('Captions that hear wrong, and no capitals', () => {
  expect(cuesSaid('we ll have to take that to the board')).toContain('takes_away');
  expect(detectCues('the each CP draft went out late', spotter)).toContain('jargon');
});

test('Each kind once, in one order', () => {
  const line = "I'll take that to the board. I'll take that to cabinet. Any questions?";
  expect(cuesSaid(line)).toEqual(['takes_away', 'question_slot']);
});

test('Nothing in nothing', () => {
  expect(detectCues('', spotter)).toEqual([]);
  expect(detectCues(' … ', spotter)).toEqual([]);
});
