/**
 * A survey from its table: questions, and how many gave each answer. Three numbers are kept apart:
 * how many gave an answer (count), how many answered that question (base), how many replied (total).
 */
import { type Identifiable, identifiable } from '../identifiable.ts';
import { fold, manyReplies, mostTypedKept, type Picks, type Read, readColumn } from './answers.ts';
import { type Heading, layoutOf, type Tool } from './headings.ts';
import { isTime, type LeftOut, whyLeftOut } from './left-out.ts';
import { monthsOf } from './months.ts';
import { attempt, columnName, ImportProblem, type OnRows, type Outcome } from './outcome.ts';

export interface Survey {
  tool: Tool;
  /** People who answered at least one question. */
  total: number;
  questions: Question[];
  leftOut: LeftOut[];
  /** What the rep should know, in sentences. */
  notes: string[];
  /** "March 2026" or "March to May 2026"; null: the table does not say. */
  months: string | null;
}

export interface Question {
  /** The column it begins in, as a spreadsheet names it. */
  id: string;
  text: string;
  kind: 'choice' | 'many' | 'rating' | 'text';
  /** People who answered this question. */
  base: number;
  /** The most frequent first; a rating in its order. Empty for text. */
  answers: Answer[];
  /** What people wrote themselves. Never quoted by default. */
  texts: FreeText[];
  note?: string;
}

export interface Answer {
  text: string;
  /** People who gave it. */
  count: number;
  /** Who they are, as numbers within this import: for counting people over several answers. */
  people: readonly number[];
}

export interface FreeText {
  /** The row of the file it stands in, from 1. */
  row: number;
  text: string;
  /** What in it might tell somebody who this is. None found is no promise. */
  warnings: Identifiable[];
  mayQuote: false;
}

const otherOption = /^(other|something else|none of the above)\b.*(specify|say|state|tell|write)/i;

/** Never throws: a table that is no survey gives one sentence. */
export function surveyOf(
  rows: readonly string[][],
  onRows: OnRows = () => {},
): Promise<Outcome<Survey>> {
  return attempt(() => read(rows, onRows), {
    problem: 'This table could not be read as a survey.',
    next: 'Export it again.',
  });
}

interface Reply {
  cells: readonly string[];
  /** From 1. */
  row: number;
}

function read(rows: readonly string[][], onRows: OnRows): Survey {
  const { tool, headings, firstRow } = layoutOf(rows);
  const notes: string[] = [];
  const filled = rows
    .slice(firstRow)
    .map((cells, i) => ({ cells, row: firstRow + i + 1 }))
    .filter(({ cells }) => cells.some(Boolean));
  const replies = once(filled, headings, notes);
  const leftOut: LeftOut[] = [];
  const kept = headings.filter((heading) => {
    const given = replies.flatMap(({ cells }) => cells[heading.column] || []);
    const why = whyLeftOut(heading.text, heading.option, given);
    const said = heading.option ? `${heading.text}: ${heading.option}` : heading.text;
    if (why) leftOut.push({ column: columnName(heading.column), heading: said, why });
    return why === null;
  });
  const answered = replies.filter(({ cells }) => kept.some(({ column }) => cells[column]));
  if (kept.length === 0 || answered.length === 0) {
    throw new ImportProblem(
      'There is no question with an answer in this file, only names, times and the like.',
      'Choose the export that has the answers.',
    );
  }
  const without = replies.length - answered.length;
  if (without > 0) {
    notes.push(
      without === 1
        ? 'One row has no answers. It is not counted as a reply.'
        : `${without.toLocaleString('en-GB')} rows have no answers. They are not counted as replies.`,
    );
  }
  const groups = Map.groupBy(kept, ({ group }) => group);
  const questions: Question[] = [];
  let done = 0;
  for (const group of groups.values()) {
    questions.push(...questionsOf(group, answered));
    done++;
    onRows(Math.floor((answered.length * done) / groups.size), answered.length);
  }
  const times = headings.filter(({ text }) => isTime(text)).at(-1);
  return {
    tool,
    total: answered.length,
    questions,
    leftOut,
    notes,
    months: times
      ? monthsOf(
          answered.map(({ cells }) => cells[times.column] ?? ''),
          tool,
        )
      : null,
  };
}

/** A row that stands twice, with the number of its reply and all its answers, is one reply. */
function once(replies: readonly Reply[], headings: readonly Heading[], notes: string[]): Reply[] {
  const ids = headings.find(({ text }) => /^(id|respondent id|response id)$/i.test(text));
  if (!ids) return [...replies];
  const seen = new Map<string, Reply>();
  let twice = 0;
  let shared: [Reply, Reply] | null = null;
  const kept = replies.filter((reply) => {
    const id = reply.cells[ids.column] ?? '';
    const before = id === '' ? undefined : seen.get(id);
    if (!before) {
      seen.set(id, reply);
      return true;
    }
    const same = before.cells.every((cell, column) => cell === reply.cells[column]);
    if (same) twice++;
    else shared ??= [before, reply];
    return !same;
  });
  if (twice > 0) {
    notes.push(
      twice === 1
        ? 'One row stands in the file twice. It is counted once.'
        : `${twice.toLocaleString('en-GB')} rows stand in the file twice. They are counted once.`,
    );
  }
  const [a, b] = (shared as [Reply, Reply] | null) ?? [];
  if (a && b) {
    notes.push(
      `Rows ${a.row} and ${b.row} have the same ID and other answers. Both are counted. Check that nobody replied twice.`,
    );
  }
  return kept;
}

function questionsOf(group: readonly Heading[], replies: readonly Reply[]): Question[] {
  const [first] = group;
  if (!first) return [];
  const others = group.filter(({ option }) => otherOption.test(option));
  const options = group.filter((heading) => !others.includes(heading));
  const [single] = options;
  if (single && options.length === 1) return [oneColumn(single, others, replies)];
  if (options.length > 0 && options.every((heading) => isTicked(heading, replies))) {
    return [spread(first, options, others, replies)];
  }
  // A grid: each line of it is a question of its own.
  return [...options, ...others].map((heading) =>
    oneColumn(
      { ...heading, text: `${heading.text.replace(/[\s:]+$/, '')}: ${heading.option}` },
      [],
      replies,
    ),
  );
}

function oneColumn(
  heading: Heading,
  others: readonly Heading[],
  replies: readonly Reply[],
): Question {
  const cells = replies.map(({ cells }) => cells[heading.column] ?? '');
  const read = readColumn(cells, heading.text);
  const typed = typedIn(others, replies);
  // Who typed under "Other" and ticked nothing has answered as well.
  const picks = read.picks.map((pick, i) => {
    const other = others.find(({ column }) => replies[i]?.cells[column]);
    return pick === null && other ? [other.option] : pick;
  });
  return question(heading, { ...read, picks }, replies, typed);
}

const tick = /^(1|x|y|yes|true|✓|✔|ticked|checked|selected)$/i;
const noTick = /^(0|n|no|false|unticked|unchecked|not selected)$/i;

function isTicked({ column, option }: Heading, replies: readonly Reply[]): boolean {
  const name = fold(option);
  return replies.every(({ cells }) => {
    const cell = cells[column] ?? '';
    return cell === '' || fold(cell) === name || tick.test(cell) || noTick.test(cell);
  });
}

/** One question over several columns, a column an option. */
function spread(
  first: Heading,
  options: readonly Heading[],
  others: readonly Heading[],
  replies: readonly Reply[],
): Question {
  const columns = [...options, ...others];
  const picks = replies.map(({ cells }) => {
    const touched = columns.some(({ column }) => cells[column]);
    const picked = columns.filter(({ column, option }) => {
      const cell = cells[column] ?? '';
      return cell !== '' && (!noTick.test(cell) || fold(cell) === fold(option));
    });
    return touched ? picked.map(({ option }) => option) : null;
  });
  return question(first, { kind: 'many', picks }, replies, typedIn(others, replies));
}

function typedIn(others: readonly Heading[], replies: readonly Reply[]): FreeText[] {
  return others.flatMap(({ column }) =>
    replies.flatMap(({ cells, row }) => (cells[column] ? [freeText(cells[column], row)] : [])),
  );
}

const freeText = (text: string, row: number): FreeText => ({
  row,
  text,
  warnings: identifiable(text),
  mayQuote: false,
});

function question(
  { column, text }: Heading,
  { kind, picks, note }: Read,
  replies: readonly Reply[],
  typed: FreeText[],
): Question {
  const base = picks.filter((pick) => pick !== null).length;
  const about = { id: columnName(column), text, kind, base, ...(note && { note }) };
  if (kind === 'text') {
    const texts = picks.flatMap((pick, i) => {
      const row = replies[i]?.row;
      return pick?.[0] && row ? [freeText(pick[0], row)] : [];
    });
    return { ...about, answers: [], texts: [...texts, ...typed] };
  }
  const answers = answersOf(picks);
  const once = answers.filter(({ count }) => count === 1);
  const isTyped = kind !== 'rating' && base >= manyReplies && once.length > mostTypedKept;
  const own = isTyped ? once : [];
  const texts = own.flatMap((answer) => {
    const row = replies[answer.people[0] ?? -1]?.row;
    return row ? [freeText(answer.text, row)] : [];
  });
  return {
    ...about,
    answers:
      kind === 'rating'
        ? answers.sort((a, b) => Number(a.text) - Number(b.text))
        : withOther(answers, own),
    texts: [...texts, ...typed],
  };
}

function answersOf(picks: Picks): Answer[] {
  const found = new Map<string, { text: string; people: number[] }>();
  picks.forEach((pick, person) => {
    for (const option of new Map((pick ?? []).map((one) => [fold(one), one])).values()) {
      const key = fold(option);
      const answer = found.get(key) ?? { text: option, people: [] };
      answer.people.push(person);
      found.set(key, answer);
    }
  });
  return [...found.values()]
    .map(({ text, people }) => ({ text, count: people.length, people }))
    .sort((a, b) => b.count - a.count);
}

/** What each wrote once for themselves becomes one answer; the words stand with the texts. */
function withOther(answers: readonly Answer[], own: readonly Answer[]): Answer[] {
  if (own.length === 0) return [...answers];
  const people = [...new Set(own.flatMap((answer) => answer.people))].sort((a, b) => a - b);
  const other = { text: 'Something else, in their own words', count: people.length, people };
  return [...answers.filter((answer) => !own.includes(answer)), other];
}
