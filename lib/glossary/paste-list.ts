/**
 * Reads a list of terms as people have it: CSV and TSV from a spreadsheet, or lines such as
 * "ABC - Another Big Committee". Nothing is saved here: it says what would be, and what is wrong in
 * which line. Pure.
 */
import Papa from 'papaparse';
import type { ID, LocalTerm } from '../model.ts';
import { fold, squash } from './fold.ts';
import { problemOf, type TermDraft, tidy } from './local-term.ts';
import { keyOf } from './own-terms.ts';
import { bracketed, type Separator, separatorOf, splitLine } from './paste-line.ts';

export interface PastedTerm extends TermDraft {
  line: number;
  /**
   * `have`: her list has it already. `change`: her list has it with another meaning. `national`:
   * Tableside's own list has it, with a meaning that this one lacks.
   */
  state: 'new' | 'have' | 'change' | 'national';
  /** Of the term in her list. */
  id?: ID;
}

export interface ListProblem {
  line: number;
  says: string;
}

export interface PastedList {
  terms: PastedTerm[];
  problems: ListProblem[];
  /** Lines that said the same as another and became one with it. */
  merged: number;
  /** Columns of a spreadsheet that have no place here. */
  leftOut: string[];
}

interface Row {
  line: number;
  cells: string[];
  problem?: string;
}

/** As many as the store takes at once. */
const mostTerms = 5000;
const mostLetters = 2_000_000;

/** `national`: the keys of the terms of Tableside's own list. */
export function readList(
  pasted: string,
  own: readonly LocalTerm[],
  national: ReadonlySet<string>,
): PastedList {
  const list: PastedList = { terms: [], problems: [], merged: 0, leftOut: [] };
  if (pasted.length > mostLetters) return refused(list, 'This is too much for one list.');
  const rows = rowsOf(pasted.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if (rows.length > mostTerms) return refused(list, 'One list may have 5,000 lines.');
  const columns = columnsOf(rows[0]);
  if (columns?.problem) {
    list.problems.push({ line: rows[0]?.line ?? 1, says: columns.problem });
    return list;
  }
  const seen = new Map<string, PastedTerm>();
  for (const row of columns ? rows.slice(1) : rows) {
    const draft = tidy(columns ? columns.draftOf(row.cells) : draftOf(row.cells));
    const problem = row.problem ?? tooMany(row.cells, columns?.count) ?? problemOf(draft);
    if (problem) {
      list.problems.push({ line: row.line, says: problem });
      continue;
    }
    const before = seen.get(keyOf(draft));
    if (before) {
      list.merged++;
      before.meaning = joined(before.meaning, draft.meaning);
      continue;
    }
    const term: PastedTerm = { ...draft, line: row.line, state: 'new' };
    seen.set(keyOf(draft), term);
    list.terms.push(term);
  }
  list.leftOut = columns?.leftOut ?? [];
  const ownByKey = new Map(own.map((term) => [keyOf(term), term]));
  for (const term of list.terms) compare(term, ownByKey.get(keyOf(term)), national);
  return list;
}

/** What saving the list means: new terms, and new meanings for those she has. */
export function termsToSave({ terms }: PastedList, makeId: () => ID): LocalTerm[] {
  return terms
    .filter(({ state }) => state === 'new' || state === 'change')
    .map(({ term, standsFor, meaning, id }) => ({ id: id ?? makeId(), term, standsFor, meaning }));
}

/** The list without the lines that have a problem. */
export function withoutLines(pasted: string, problems: readonly ListProblem[]): string {
  const out = new Set(problems.map(({ line }) => line));
  return pasted
    .split(/\r\n?|\n/)
    .filter((_, i) => !out.has(i + 1))
    .join('\n');
}

function refused(list: PastedList, says: string): PastedList {
  list.problems.push({ line: 1, says: `${says} Split it in two, and paste one after the other.` });
  return list;
}

function compare(term: PastedTerm, own: LocalTerm | undefined, national: ReadonlySet<string>) {
  if (own) {
    term.id = own.id;
    term.state = term.meaning === '' || term.meaning === own.meaning ? 'have' : 'change';
  } else if (term.meaning === '' && national.has(keyOf(term))) {
    term.state = 'national';
  }
}

function joined(first: string, second: string): string {
  if (second === '' || squash(first) === squash(second)) return first;
  return first === '' ? second : `${first.replace(/([^.?!])$/, '$1.')} ${second}`;
}

/** Most of its lines say what kind of list it is; a line of another kind is read as what it is. */
function rowsOf(text: string): Row[] {
  const lines = text.split('\n');
  const votes = new Map<Separator, number>();
  for (const line of lines) {
    const separator = separatorOf(line);
    if (separator) votes.set(separator, (votes.get(separator) ?? 0) + 1);
  }
  const [kind] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ['words'];
  const rows =
    kind === 'words' ? lines.map((line, i) => rowOfLine(line, i + 1)) : rowsOfTable(text, kind);
  return rows.filter(({ cells, problem }) => problem || cells.some((cell) => cell.trim() !== ''));
}

function rowOfLine(text: string, line: number): Row {
  const separator = separatorOf(text);
  if (separator === null || separator === 'words') return { line, cells: splitLine(text) };
  return { ...(rowsOfTable(text, separator)[0] ?? { cells: [] }), line };
}

function rowsOfTable(text: string, delimiter: Exclude<Separator, 'words'>): Row[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const broken = new Map(errors.map((error) => [error.row ?? 0, quoteProblems[error.code]]));
  let line = 1;
  return data.map((cells, i) => {
    const row: Row = { line, cells };
    // A cell in quote marks may have several lines.
    line += 1 + cells.join('').split('\n').length - 1;
    const problem = broken.get(i);
    if (problem) row.problem = problem;
    else if (cells.length === 1) row.cells = splitLine(cells[0] ?? '');
    return row;
  });
}

const quoteProblems: Record<string, string> = {
  MissingQuotes: 'A quote mark (") is opened and never closed. Close it, or take it out.',
  InvalidQuotes: 'There are words after a closing quote mark ("). Check the quote marks.',
};

function tooMany(cells: readonly string[], columns = 3): string | null {
  if (!cells.slice(columns).some((cell) => cell.trim() !== '')) return null;
  return `This line has ${cells.length} parts, and ${columns} is the most. Put quote marks (") around a part with commas in it.`;
}

function draftOf(cells: readonly string[]): TermDraft {
  const [first = '', second = '', meaning = ''] = cells.map(unguarded);
  const both = bracketed(first);
  if (both && second.trim() === '') return { ...both, meaning };
  if (both && meaning.trim() === '' && isShortOf(both.term, both.standsFor)) {
    return { ...both, meaning: second };
  }
  // Some lists have the letters last.
  return isShortOf(second, first)
    ? { term: second, standsFor: first, meaning }
    : { term: first, standsFor: second, meaning };
}

/** "ABC" of "Another Big Committee", and not the other way round. */
function isShortOf(short: string, full: string): boolean {
  const letters = squash(short);
  const name = squash(full);
  if (!/^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(short.trim()) || letters.length * 2 > name.length)
    return false;
  let at = 0;
  for (const letter of name) if (letter === letters[at]) at++;
  return name[0] === letters[0] && at === letters.length;
}

/** The mark that makes a spreadsheet take "=1+1" as text; see export-list.ts. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r\n\0＝＋－＠])/, '');
}

interface Columns {
  count: number;
  leftOut: string[];
  problem: string | null;
  draftOf(cells: readonly string[]): TermDraft;
}

const names: Record<keyof TermDraft, ReadonlySet<string>> = {
  term: new Set([
    ...['term', 'terms', 'word', 'words', 'letters', 'word or letters', 'jargon', 'name'],
    ...['acronym', 'acronyms', 'abbreviation', 'abbreviations', 'initials', 'short', 'short form'],
  ]),
  standsFor: new Set([
    ...['stands for', 'what it stands for', 'full form', 'full name', 'full term', 'in full'],
    ...['expansion', 'long form', 'full', 'full title', 'long name', 'standsfor'],
  ]),
  meaning: new Set([
    ...['meaning', 'meanings', 'definition', 'description', 'explanation', 'notes', 'note'],
    ...['what it means', 'plain meaning', 'in plain words', 'what is it', 'explained'],
  ]),
};

/** Null: the first row is a term and no heading. */
function columnsOf(row: Row | undefined): Columns | null {
  const heads = (row?.cells ?? []).map(fold);
  const at = (field: keyof TermDraft) => heads.findIndex((head) => names[field].has(head));
  const meaning = at('meaning');
  // "Acronym, Meaning": many lists call the full form so.
  const standsFor = at('standsFor') < 0 ? meaning : at('standsFor');
  const term = at('term');
  const fields = new Set([term, standsFor, meaning].filter((column) => column >= 0));
  if (fields.size < 2 && !(heads.length > 1 && heads.every((head) => isName(head)))) return null;
  return {
    count: heads.length,
    leftOut: (row?.cells ?? []).filter((cell, i) => cell.trim() !== '' && !fields.has(i)),
    problem: term < 0 || standsFor < 0 ? needsColumns : null,
    draftOf: (cells) => ({
      term: unguarded(cells[term] ?? ''),
      standsFor: unguarded(cells[standsFor] ?? ''),
      meaning: meaning === standsFor ? '' : unguarded(cells[meaning] ?? ''),
    }),
  };
}

const needsColumns =
  'The first line names columns, but not “Word” and “Stands for”. Name those two, or take the first line out.';

function isName(head: string): boolean {
  return Object.values(names).some((set) => set.has(head));
}
