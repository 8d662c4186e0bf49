/**
 * How fast a million characters are read: ours, an Aho-Corasick library, and the limit (each
 * character touched once). Twice: talk of a made-up board, and lines of which more than half were
 * written to be full of jargon. Rounds are interleaved, so that a busy machine slows all alike.
 */
import AhoCorasick from 'modern-ahocorasick';
import { createSpotter } from '../../lib/glossary/spot.ts';
import { boardScript } from '../call-pages/board-script.ts';
import { markedLines } from '../fixtures/glossary/read.ts';
import { glossary } from './glossary-file.ts';

const { spot } = createSpotter(glossary);
const words = [...new Set(glossary.flatMap(({ term, also }) => [term, ...also]))];
const automaton = new AhoCorasick(words.map((word) => word.toLowerCase()));

// A whole number, so that no way is slowed by what another has counted.
let sink = 0;
const ways = {
  'touch each character': (line: string) => {
    for (let i = 0; i < line.length; i++) sink = (sink + line.charCodeAt(i)) | 0;
  },
  ours: (line: string) => {
    sink = (sink + spot(line).terms.length) | 0;
  },
  'modern-ahocorasick': (line: string) => {
    sink = (sink + automaton.search(line.toLowerCase()).length) | 0;
  },
};
const rounds = 15;
const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;

compare('talk of a board', boardScript);
compare('lines full of jargon', markedLines());

function compare(title: string, talk: readonly { text: string }[]): void {
  const lines: string[] = [];
  for (let length = 0; length < 1e6; ) {
    for (const { text } of talk) {
      // A string of its own, as a caption is: one cut out of a file is read slower by everybody.
      lines.push(Buffer.from(text).toString());
      length += text.length;
    }
  }
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, read] of Object.entries(ways)) {
      const began = performance.now();
      for (const line of lines) read(line);
      times.get(name)?.push(performance.now() - began);
    }
  }
  const limit = median(times.get('touch each character') ?? []);
  const found = talk.reduce((sum, { text }) => sum + spot(text).terms.length, 0) / talk.length;
  console.log(
    `${title}: ${characters} characters in ${lines.length} lines, ${found.toFixed(2)} terms a line, median of ${rounds} rounds`,
  );
  console.table(
    Object.fromEntries(
      [...times].map(([name, list]) => [
        name,
        {
          'ms a million': +((median(list) / characters) * 1e6).toFixed(2),
          'times the limit': +(median(list) / limit).toFixed(2),
          'us a line': +((median(list) / lines.length) * 1000).toFixed(2),
        },
      ]),
    ),
  );
}

if (sink === 0) throw new Error('Nothing was read.');
