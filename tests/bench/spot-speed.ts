/**
 * How fast a million characters of talk (a made-up board, and lines of which half have no jargon) are
 * read: ours, an Aho-Corasick library, and the limit (each
 * character touched once). Rounds are interleaved, so that a busy machine slows all alike.
 */
import AhoCorasick from 'modern-ahocorasick';
import { createSpotter } from '../../lib/glossary/spot.ts';
import { boardScript } from '../call-pages/board-script.ts';
import { markedLines } from '../fixtures/glossary/read.ts';
import { glossary } from './glossary-file.ts';

const lines: string[] = [];
const talk = [...boardScript, ...markedLines()];
for (let length = 0; length < 1e6; ) {
  for (const { text } of talk) {
    // A string of its own, as a caption is: one cut out of a file is read slower by everybody.
    lines.push(Buffer.from(text).toString());
    length += text.length;
  }
}
const characters = lines.reduce((sum, line) => sum + line.length, 0);

const { spot } = createSpotter(glossary);
const words = [...new Set(glossary.flatMap(({ term, also }) => [term, ...also]))];
const automaton = new AhoCorasick(words.map((word) => word.toLowerCase()));

let sink = 0;
const ways = {
  'touch each character': (line: string) => {
    for (let i = 0; i < line.length; i++) sink += line.charCodeAt(i);
  },
  ours: (line: string) => {
    sink += spot(line).terms.length;
  },
  'modern-ahocorasick': (line: string) => {
    sink += automaton.search(line.toLowerCase()).length;
  },
};

const rounds = 15;
const times: Record<string, number[]> = Object.fromEntries(
  Object.keys(ways).map((name) => [name, []]),
);
for (let round = 0; round < rounds; round++) {
  for (const [name, read] of Object.entries(ways)) {
    const began = performance.now();
    for (const line of lines) read(line);
    times[name]?.push(performance.now() - began);
  }
}

const median = (list: number[] = []) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
const limit = median(times['touch each character']);
console.log(`${characters} characters in ${lines.length} lines, median of ${rounds} rounds`);
console.table(
  Object.fromEntries(
    Object.keys(ways).map((name) => [
      name,
      {
        'ms a million': +((median(times[name]) / characters) * 1e6).toFixed(2),
        'times the limit': +(median(times[name]) / limit).toFixed(2),
        'us a line': +((median(times[name]) / lines.length) * 1000).toFixed(2),
      },
    ]),
  ),
);
if (sink === 0) throw new Error('Nothing was read.');
