/** Her list as a CSV file (RFC 4180) that spreadsheets open well and cannot be tricked by. Pure. */
import Papa from 'papaparse';
import type { LocalTerm } from '../model.ts';

/**
 * A cell that begins like this is a formula to a spreadsheet, so it gets a ' before it. Reading the
 * file back takes one ' away again, which is why cells that begin with ' and then this get one too.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/** With a byte order mark: without it Excel reads "é" as two odd letters. */
export function exportList(terms: readonly LocalTerm[]): string {
  const table = Papa.unparse(
    {
      fields: ['Word', 'Stands for', 'Meaning'],
      data: terms.map(({ term, standsFor, meaning }) => [term, standsFor, meaning]),
    },
    { newline: '\r\n', escapeFormulae: formula },
  );
  return `\uFEFF${table}\r\n`;
}
