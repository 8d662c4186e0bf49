/** A record of a backup: anything may have been written into the file. */
import * as v from 'valibot';
import { type BackupLine, type BackupStore, isDamaged } from './backup/format.ts';
import type { StoredRecords } from './backup/records.ts';
import { afterwards } from './parse-afterwards.ts';
import { meeting } from './parse-meeting.ts';
import { note } from './parse-note.ts';
import { localTerm, termMark } from './parse-own-terms.ts';
import { forum, partner, plan, raisedAsk, series, view } from './parse-prep.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const schemas = {
  notes: v.strictObject({
    ...note.entries,
    edits: v.optional(v.pipe(v.array(id), v.maxLength(100))),
  }),
  versions: v.strictObject({ id, note, at: v.pipe(v.string(), v.isoTimestamp()) }),
  raised: raisedAsk,
  afterwards,
  meetings: meeting,
  termMarks: termMark,
  localTerms: localTerm,
  forum,
  series,
  plans: plan,
  views: view,
  partners: partner,
  // What a setting holds is read with care wherever it is used.
  settings: v.strictObject({ key: v.picklist(['tips', 'wipe']), value: v.looseObject({}) }),
} satisfies Record<BackupStore, v.GenericSchema>;

export type ParsedLine = {
  [S in BackupStore]: { store: S; record: StoredRecords[S] };
}[BackupStore];

/** Throws a `BackupError`. */
export function parseLine({ store, record }: BackupLine): ParsedLine {
  const parsed = v.safeParse(schemas[store], record, { abortEarly: true });
  if (!parsed.success) throw isDamaged();
  return { store, record: parsed.output } as ParsedLine;
}
