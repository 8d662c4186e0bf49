/** Her list as a file for spreadsheets. Pure. */
import { csvFile } from '../csv-file.ts';
import type { LocalTerm } from '../model.ts';

export function exportList(terms: readonly LocalTerm[]): string {
  return csvFile(
    ['Word', 'Stands for', 'Meaning'],
    terms.map(({ term, standsFor, meaning }) => [term, standsFor, meaning]),
  );
}
