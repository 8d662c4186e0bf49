/**
 * Which library is to search the archive? `npm run bench:archive` puts 50,000 notes into MiniSearch (as
 * lib/archive uses it) and into FlexSearch, each in a process of its own, and asks both the same.
 * Quality: is the note that is meant among the first ten? Time: every beginning of every question, as
 * she types it.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Charset, Encoder, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { type Findable, findableMeeting, findableNote } from '../../lib/archive/findable.ts';
import { isSmallWord, queryWords } from '../../lib/archive/query.ts';
import { createSearch } from '../../lib/archive/search.ts';
import { wordsOf } from '../../lib/glossary/fold.ts';
import { archiveNotes } from './archive-notes.ts';
import { keepResults, tableOf } from './results.ts';

const noteCount = 50_000;
const meetingCount = 800;
const firstOnes = 10;
const goalMs = 50;

interface Engine {
  put(records: readonly Findable[]): void;
  find(typed: string, most: number): string[];
}

const engines: Record<string, () => Engine> = {
  'ours, on minisearch'() {
    const search = createSearch();
    return {
      put: search.put,
      find: (typed, most) => search.find(typed, most).keys,
    };
  },
  // As its own pages would set it up.
  'minisearch, its own order': () => minisearch(),
  'flexsearch, beginnings': () => flexsearch(null),
  // Its own answer to slips: letters that sound alike are one.
  'flexsearch, sounds': () => flexsearch('LatinAdvanced'),
};

/** What is around a note has to be in it for those that know no meetings. */
const wholeOf = ({ text, of }: Findable) => `${text}\n${of ? (aroundOf.get(of) ?? '') : ''}`;
const aroundOf = new Map<string, string>();

function minisearch(): Engine {
  const index = new MiniSearch<{ key: string; text: string }>({
    idField: 'key',
    fields: ['text'],
    tokenize: (text) => wordsOf(text),
    processTerm: (word) => (isSmallWord(word) ? null : word),
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: 0.2 },
  });
  return {
    put: (records) => index.addAll(records.map((each) => ({ key: each.key, text: wholeOf(each) }))),
    find: (typed, most) =>
      index
        .search(typed)
        .slice(0, most)
        .map(({ id }) => String(id)),
  };
}

function flexsearch(charset: 'LatinAdvanced' | null): Engine {
  const encoder = charset ? new Encoder(Charset[charset]) : (text: string) => wordsOf(text);
  const index = new Index({ tokenize: 'forward', encoder: encoder as Encoder });
  return {
    put(records) {
      for (const each of records) index.add(each.key, wholeOf(each));
    },
    find(typed, most) {
      const words = queryWords(typed).join(' ');
      const found = index.search(words, { limit: most });
      // None has all the words: those that have some.
      const some = found.length > 0 ? found : index.search(words, { limit: most, suggest: true });
      return some.map(String);
    },
  };
}

interface Figures {
  engine: string;
  buildMs: number;
  heapMb: number;
  p50: number;
  p95: number;
  slowest: number;
  queries: number;
  found: number;
  byKind: Record<string, string>;
  missed: string[];
}

const [, , only] = process.argv;
if (only) console.log(JSON.stringify(measured(only)));
else compare();

function compare(): void {
  const rows = Object.keys(engines).map((name) => {
    const out = execFileSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=4096', fileURLToPath(import.meta.url), name],
      { encoding: 'utf8' },
    );
    return JSON.parse(out) as Figures;
  });
  const kindNames = Object.keys(rows[0]?.byKind ?? {});
  console.log(
    `${noteCount} notes of ${meetingCount} meetings, ${rows[0]?.queries} questions. Times in ms over every beginning of them.\n`,
  );
  console.log(
    tableOf([
      ['', 'found', ...kindNames, 'build', 'heap MB', 'p50', 'p95', 'slowest'],
      ...rows.map(({ engine, found, queries, byKind, buildMs, heapMb, p50, p95, slowest }) => [
        engine,
        (found / queries).toFixed(2),
        ...kindNames.map((kind) => byKind[kind] ?? ''),
        buildMs.toFixed(0),
        heapMb.toFixed(0),
        p50.toFixed(1),
        p95.toFixed(1),
        slowest.toFixed(1),
      ]),
    ]),
  );
  for (const { engine, missed } of rows) console.log(`\n${engine} missed: ${missed.join(' | ')}`);
  const p95 = rows[0]?.p95 ?? Number.NaN;
  console.log(`\nOurs, p95: ${p95.toFixed(1)} ms (${p95 < goalMs ? 'pass' : 'MISS'} < ${goalMs})`);
  keepResults('archive-search', `Node ${process.version}`, { noteCount, meetingCount }, rows);
}

function measured(name: string): Figures {
  const made = engines[name];
  if (!made) throw new Error(`There is no engine "${name}".`);
  const { meetings, notes, targets } = archiveNotes(noteCount, meetingCount);
  const records = [
    ...meetings.map((meeting) => findableMeeting(meeting, [])),
    ...notes.map(findableNote),
  ];
  for (const { key, text, of } of records) if (of === null) aroundOf.set(key, text);
  const before = heapMb();
  const engine = made();
  const began = performance.now();
  engine.put(records);
  const buildMs = performance.now() - began;
  const heap = heapMb() - before;
  const asked = targets.flatMap(({ id, planted }) =>
    planted.asked.map(([kind, typed]) => ({ id: `note ${id}`, kind, typed })),
  );
  const places = asked.map(({ id, typed }) => engine.find(typed, firstOnes).indexOf(id));
  const times: number[] = [];
  for (const { typed } of asked) {
    for (let end = 1; end <= typed.length; end++) {
      const from = performance.now();
      engine.find(typed.slice(0, end), 50);
      times.push(performance.now() - from);
    }
  }
  times.sort((a, b) => a - b);
  const byKind: Record<string, string> = {};
  for (const kind of new Set(asked.map((each) => each.kind))) {
    const here = places.filter((_, i) => asked[i]?.kind === kind);
    byKind[kind] = `${here.filter((place) => place >= 0).length}/${here.length}`;
  }
  return {
    engine: name,
    buildMs,
    heapMb: heap,
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    slowest: times.at(-1) ?? 0,
    queries: asked.length,
    found: places.filter((place) => place >= 0).length,
    byKind,
    missed: asked.filter((_, i) => (places[i] ?? -1) < 0).map(({ typed }) => typed),
  };
}

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
