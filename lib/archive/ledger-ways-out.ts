/** The ledger of one term as text for a message, and as a table. */
import { csvFile } from '../csv-file.ts';
import { dayWords } from '../dates/day-words.ts';
import type { ISODate } from '../model.ts';
import type { LedgerRow } from './ledger.ts';

export const columnWords = {
  said: 'You said',
  did: 'They did',
  known: 'How we know',
} as const;

/** "From what families said. SEND Partnership Board, Tue 3 June 2025" */
export function knownWords({ known, day }: LedgerRow, today: ISODate): string {
  return `${known.join('. ')}, ${dayWords(day, today)}`;
}

export function ledgerText(
  forum: string,
  term: string,
  rows: readonly LedgerRow[],
  today: ISODate,
): string {
  const blocks = rows.map((row) =>
    [
      row.said && `${columnWords.said}: ${row.said}`,
      `${columnWords.did}: ${row.did}`,
      `${columnWords.known}: ${knownWords(row, today)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return [`${forum}, ${term}`, ...blocks].join('\n\n');
}

export function ledgerCsv(term: string, rows: readonly LedgerRow[], today: ISODate): string {
  return csvFile(
    ['Term', 'Day', ...Object.values(columnWords)],
    rows.map((row) => [term, row.day, row.said ?? '', row.did, knownWords(row, today)]),
  );
}
