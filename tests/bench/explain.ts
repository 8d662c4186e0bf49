/**
 * `npm run --silent explain -- [--json]`: reads lines on stdin and says what the product finds in
 * each. The rule author's bench: write a rule, see what it does.
 */
import { createInterface } from 'node:readline';
import { createSpotter } from '../../lib/glossary/spot.ts';
import { glossary } from './glossary-file.ts';

const json = process.argv.includes('--json');
const spotter = createSpotter(glossary);

for await (const text of createInterface({ input: process.stdin })) {
  const found = {
    text,
    terms: spotter.spot(text).map(({ term, senses, start, end }) => ({
      term,
      senses: senses.map((sense) => sense.standsFor),
      start,
      end,
    })),
    // Not built yet: unknown letters, cues and voice find nothing so far.
    unknown: [],
    cues: [],
    voice: [],
  };
  console.log(json ? JSON.stringify(found) : inWords(found));
}

function inWords({ text, terms }: { text: string; terms: { term: string; senses: string[] }[] }) {
  const lines = terms.map(({ term, senses }) => `  ${term}: ${senses.join(' / ')}`);
  return [text, ...(lines.length > 0 ? lines : ['  nothing found'])].join('\n');
}
