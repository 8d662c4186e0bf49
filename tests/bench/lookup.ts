/**
 * `npm run --silent lookup -- [--json] WORDS`: the top five of the panel's look-up.
 */
import { createLookup } from '../../lib/glossary/lookup.ts';
import { glossary } from './glossary-file.ts';

const words = process.argv.slice(2).filter((word) => word !== '--json');
const found = createLookup(glossary).find(words.join(' '), 5);

if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify(
      found.map(({ term, standsFor, meaning, status }) => ({ term, standsFor, meaning, status })),
    ),
  );
} else if (found.length === 0) {
  console.log('Nothing found.');
} else {
  for (const { term, standsFor, meaning } of found)
    console.log(`${term}: ${standsFor}. ${meaning}`);
}
