import type {
  Afterwards,
  Forum,
  ID,
  LocalTerm,
  Meeting,
  Note,
  Partner,
  Plan,
  RaisedAsk,
  Series,
  TermMark,
  Version,
  View,
} from '../model.ts';
import type { BackupStore } from './format.ts';

/** A note with the saves that made it what it is, the latest last: they tell which of two is the later. */
export interface NoteWithEdits extends Note {
  edits?: ID[];
}

/** One of the browser's settings that is hers, and not the computer's. */
export interface KeptSetting {
  key: 'tips' | 'wipe';
  value: object;
}

/** What the records of a backup are. */
export interface StoredRecords {
  notes: NoteWithEdits;
  versions: Version;
  raised: RaisedAsk;
  afterwards: Afterwards;
  meetings: Meeting;
  termMarks: TermMark;
  localTerms: LocalTerm;
  forum: Forum;
  series: Series;
  plans: Plan;
  views: View;
  partners: Partner;
  settings: KeptSetting;
}

export type RecordOf<S extends BackupStore = BackupStore> = StoredRecords[S];

/** Under what it is stored; of the forum there is one. */
export function keyOf(store: BackupStore, record: RecordOf): string {
  if (store === 'forum') return 'forum';
  const { id, key } = record as { id?: string; key?: string };
  return id ?? key ?? '';
}
