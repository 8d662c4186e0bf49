/**
 * `npm run --silent explain -- [--json]`: reads lines on stdin and says what the product finds in
 * each. The rule author's bench: write a rule, see what it does.
 */
import { createInterface } from 'node:readline';
import { createSpotter } from '../../lib/glossary/spot.ts';
import { glossary } from './glossary-file.ts';

interface Explained {
  text: string;
  terms: { term: string; senses: string[]; start: number; end: number }[];
  unknown: readonly string[];
}

const json = process.argv.includes('--json');
const spotter = createSpotter(glossary);

for await (const text of createInterface({ input: process.stdin })) {
  const { terms, unknown } = spotter.spot(text);
  const found = {
    text,
    terms: terms.map(({ term, senses, start, end }) => ({
      term,
      senses: senses.map((sense) => sense.standsFor),
      start,
      end,
    })),
    unknown,
    // Not built yet: cues and voice find nothing so far.
    cues: [],
    voice: [],
  };
  console.log(json ? JSON.stringify(found) : inWords(found));
}

function inWords({ text, terms, unknown }: Pick<Explained, 'text' | 'terms' | 'unknown'>): string {
  const lines = [
    ...terms.map(({ term, senses }) => `  ${term}: ${senses.join(' / ')}`),
    ...unknown.map((word) => `  ${word}: not in the list`),
  ];
  return [text, ...(lines.length > 0 ? lines : ['  nothing found'])].join('\n');
}
