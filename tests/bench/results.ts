/** What a benchmark leaves behind: a table for people, the raw figures for programs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const folder = new URL('./results/', import.meta.url);

/** Raw figures as JSON, one measurement a line, so that two runs can be compared line by line. */
export function keepResults(
  name: string,
  browser: string,
  how: Record<string, unknown>,
  rows: object[],
): void {
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`;
  const head = { date: new Date().toISOString(), browser, machine, ...how };
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const file = new URL(`${name}.json`, folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify(head, null, 2).replace(/\n}$/, '')},\n  "rows": [\n${lines}\n  ]\n}\n`,
  );
}

/** Columns as wide as their widest cell; numbers to the right. */
export function tableOf(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const isNumber = (cell: string) => /^[-+]?[\d.,]+$/.test(cell);
  return rows
    .map((row) =>
      row
        .map((cell, i) => {
          const width = widths[i] ?? 0;
          return isNumber(cell) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}
