import { csvFile } from '../csv-file.ts';
import type { Leaving } from './leaving.ts';

const fields = ['What', 'Kind', 'Who', 'By, as said', 'Day', 'State'];

/** Actions and decisions that leave with the report, as a table; null: there are none. */
export function actionsCsv({ rows }: Pick<Leaving, 'rows'>): string | null {
  const table = rows.map(({ what, kind, who, said, day, state }) => [
    what,
    kind,
    who,
    said,
    day,
    state,
  ]);
  return table.length > 0 ? csvFile(fields, table) : null;
}
