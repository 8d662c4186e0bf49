import { readFileSync } from 'node:fs';
import { parseTerms } from '../../lib/glossary/terms.ts';

/** The glossary as the extension ships it. */
export const glossary = parseTerms(
  readFileSync(new URL('../../lib/glossary/terms.tsv', import.meta.url), 'utf8'),
);
