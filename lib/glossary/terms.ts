import type { Sense } from '../model.ts';

const columns = ['term', 'stands_for', 'plain_meaning', 'caption_mishears', 'status'];
const statuses: readonly string[] = ['current', 'old', 'proposed'];

/**
 * Reads the glossary's table: one row a sense, tab between cells, `;` between mishears.
 * Throws with the line number when a row is not of that shape.
 */
export function parseTerms(tsv: string): Sense[] {
  const [head, ...rows] = tsv.trimEnd().split('\n');
  if (head !== columns.join('\t'))
    throw new Error('The first line of the glossary has to name its columns.');
  return rows.map((row, i) => {
    const [term, standsFor, meaning, mishears, status] = row.split('\t');
    if (!term || !standsFor || !meaning || !statuses.includes(status ?? '')) {
      throw new Error(
        `Line ${i + 2} of the glossary needs a term, a full form, a meaning and a status.`,
      );
    }
    return {
      term,
      standsFor,
      meaning,
      mishears: mishears ? mishears.split(';') : [],
      status: status as Sense['status'],
    };
  });
}
