/**
 * Look-up beside the usual libraries: the same rows, the same queries, one run. Quality is how often a
 * right answer comes first, and among the first three; time is the median of interleaved rounds.
 */
import uFuzzy from '@leeoniya/ufuzzy';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { squash } from '../../lib/glossary/fold.ts';
import { createLookup } from '../../lib/glossary/lookup.ts';
import type { Sense } from '../../lib/model.ts';
import { queries } from '../fixtures/glossary/read.ts';
import { glossary } from './glossary-file.ts';

const fields = ['term', 'standsFor', 'also', 'heardAs', 'meaning'] as const;
const rows = glossary.map((sense, id) => ({
  id,
  term: sense.term,
  standsFor: sense.standsFor,
  also: sense.also.join('; '),
  heardAs: [...sense.mishears, ...sense.wordMishears].join('; '),
  meaning: sense.meaning,
}));
const senseAt = (id: number) => glossary[id] as Sense;

type Find = (query: string) => Sense[];
/** Each as its own documentation would set it up for such rows: the term counts most, typos forgiven. */
const makers: Record<string, () => Find> = {
  ours() {
    const { find } = createLookup(glossary);
    return (query) => find(query, 5);
  },
  minisearch() {
    const index = new MiniSearch({
      fields: [...fields],
      searchOptions: {
        boost: { term: 6, also: 3, heardAs: 3, standsFor: 3 },
        prefix: true,
        fuzzy: 0.25,
      },
    });
    index.addAll(rows);
    return (query) =>
      index
        .search(query)
        .slice(0, 5)
        .map(({ id }) => senseAt(id));
  },
  flexsearch() {
    const index = new Document({
      document: {
        id: 'id',
        index: fields.map((field) => ({ field, tokenize: 'forward' as const })),
      },
    });
    for (const row of rows) index.add(row);
    return (query) => {
      const ids = index.search(query, { limit: 5, suggest: true }).flatMap(({ result }) => result);
      return [...new Set(ids)].slice(0, 5).map((id) => senseAt(Number(id)));
    };
  },
  ufuzzy() {
    const fuzzy = new uFuzzy({ intraMode: 1 });
    const lines = rows.map((row) => fields.map((field) => row[field]).join(' | '));
    return (query) => {
      const [ids, , order] = fuzzy.search(lines, query, 0, 1000);
      const sorted = order && ids ? order.map((i) => ids[i] ?? 0) : (ids ?? []);
      return sorted.slice(0, 5).map(senseAt);
    };
  },
  fuse() {
    const fuse = new Fuse(rows, {
      keys: [
        { name: 'term', weight: 6 },
        { name: 'standsFor', weight: 3 },
        { name: 'also', weight: 3 },
        { name: 'heardAs', weight: 3 },
        { name: 'meaning', weight: 1 },
      ],
      ignoreLocation: true,
      threshold: 0.35,
    });
    return (query) => fuse.search(query, { limit: 5 }).map(({ item }) => senseAt(item.id));
  },
};

const asked = queries();
const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
const table: Record<string, { init: number; find: Find; times: number[] }> = {};
for (const [name, make] of Object.entries(makers)) {
  const began = performance.now();
  const find = make();
  table[name] = { init: performance.now() - began, find, times: [] };
}
const rounds = 7;
for (let round = 0; round < rounds; round++) {
  for (const [name, { find, times }] of Object.entries(table)) {
    // The slow ones take a part of the queries in each round: a median of rounds is what counts.
    const part = name === 'fuse' ? asked.filter((_, i) => i % rounds === round) : asked;
    const began = performance.now();
    for (const { query } of part) find(query);
    times.push(((performance.now() - began) / part.length) * 1000);
  }
}

console.log(`${asked.length} queries over ${rows.length} senses, median of ${rounds} rounds`);
console.table(
  Object.fromEntries(
    Object.entries(table).map(([name, { init, find, times }]) => {
      const places = asked.map(({ query, right }) =>
        find(query).findIndex(
          (sense) => right.includes(squash(sense.term)) || right.includes(squash(sense.standsFor)),
        ),
      );
      const share = (most: number) =>
        (places.filter((at) => at >= 0 && at < most).length / places.length).toFixed(3);
      return [
        name,
        {
          first: share(1),
          'first three': share(3),
          'us a query': +median(times).toFixed(1),
          'ms to begin': +init.toFixed(0),
        },
      ];
    }),
  ),
);
