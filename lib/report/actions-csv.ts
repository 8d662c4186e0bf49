import { csvFile } from '../csv-file.ts';
import type { ISODate } from '../model.ts';
import { settledWord } from '../notes/settle.ts';
import type { Source } from './make-report.ts';
import { maySee } from './may-see.ts';
import type { Reader } from './report.ts';
import { wordsFor } from './words-for.ts';

const fields = ['What', 'Kind', 'Who', 'By, as said', 'Day', 'State'];

/** Actions and decisions of a meeting that this reader may have, as a table; null: there are none. */
export function actionsCsv(source: Source, reader: Reader, today: ISODate): string | null {
  const inWords = wordsFor(reader, source);
  const rows = source.notes
    .filter(({ kind, share }) => isListed(kind) && maySee(share, reader, today))
    .map((note) => {
      const by = note.due ?? note.answerBy;
      const who = note.owner ?? note.approver ?? '';
      const kind = note.kind === 'action' ? 'Action' : 'Decision';
      const said = by?.said ?? '';
      return [
        inWords(note.text),
        kind,
        inWords(who),
        inWords(said),
        by?.date ?? '',
        settledWord(note) ?? 'Open',
      ];
    });
  return rows.length > 0 ? csvFile(fields, rows) : null;
}

const isListed = (kind: string) => kind === 'action' || kind === 'decision';
