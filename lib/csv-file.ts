/** A CSV file (RFC 4180) that spreadsheets open well and cannot be tricked by. Pure. */
import Papa from 'papaparse';

/**
 * A cell that begins like this is a formula to a spreadsheet, so it gets a ' before it. Reading the
 * file back takes one ' away again, which is why cells that begin with ' and then this get one too.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/** With a byte order mark: without it Excel reads "é" as two odd letters. */
export function csvFile(fields: string[], data: string[][]): string {
  const table = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: formula });
  return `\uFEFF${table}\r\n`;
}
