/**
 * "Add to what is here": what only the backup has comes in. Where both have a note and its words differ,
 * the later one stands and the other is kept beside it. Everything else stays as it is here, and only
 * what is missing in it is filled in.
 */
import type { Afterwards, Version } from '../model.ts';
import type { BackupStore } from './format.ts';
import type { NoteWithEdits, RecordOf, StoredRecords } from './records.ts';

export interface MergedRecord {
  /** Absent: what is here stays as it is. */
  put?: RecordOf;
  /** Of a note: the words that do not stand in it any more. */
  kept?: Version;
}

/** What becomes of a record that is here, when `coming` has the same key. Null: nothing. */
export function mergeRecord<S extends BackupStore>(
  store: S,
  here: StoredRecords[S],
  coming: StoredRecords[S],
): MergedRecord | null {
  if (store === 'notes') return mergedNote(here as NoteWithEdits, coming as NoteWithEdits);
  if (isSample(here) && !isSample(coming)) return { put: coming };
  const put = filled(store, here, coming);
  return put && !same(here, put) ? { put } : null;
}

function mergedNote(here: NoteWithEdits, coming: NoteWithEdits): MergedRecord | null {
  if (same(wordsOf(here), wordsOf(coming))) return null;
  // One has grown out of the other: she changed it herself, and nothing is lost.
  if (grewFrom(here, coming)) return null;
  if (grewFrom(coming, here)) return { put: coming };
  const [later, earlier] = timeOf(here) < timeOf(coming) ? [coming, here] : [here, coming];
  const { edits: _, ...words } = earlier;
  const kept: Version = { id: idOf(earlier), note: words, at: timeOf(later) };
  return later === coming ? { put: coming, kept } : { kept };
}

/** Made of the words' own note and time: restored twice, it is one. */
function idOf(earlier: NoteWithEdits): string {
  return `restored ${earlier.id.slice(0, 60)} ${timeOf(earlier)}`.slice(0, 100);
}

function grewFrom(later: NoteWithEdits, earlier: NoteWithEdits): boolean {
  const last = earlier.edits?.at(-1);
  return last !== undefined && later.edits?.includes(last) === true;
}

const timeOf = ({ editedAt, at }: NoteWithEdits) => editedAt ?? at;

function wordsOf({ edits: _, editedAt: __, ...words }: NoteWithEdits): object {
  return words;
}

/** With what was missing here. Null: nothing of it can be. */
function filled(store: BackupStore, here: RecordOf, coming: RecordOf): RecordOf | null {
  if (store === 'meetings' || store === 'termMarks' || store === 'raised') {
    return { ...coming, ...here };
  }
  if (store !== 'afterwards') return null;
  const [mine, theirs] = [here, coming] as [Afterwards, Afterwards];
  const means = { ...theirs.means, ...mine.means };
  return { ...theirs, ...mine, ...(Object.keys(means).length > 0 && { means }) };
}

const isSample = (record: object) => 'sample' in record;

/** The same data, in whatever order it was written. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => name in b && same(Reflect.get(a, name), Reflect.get(b, name)))
  );
}
