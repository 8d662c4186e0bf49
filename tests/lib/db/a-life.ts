/** What happens to a database in some weeks, step by step, always the same. */
import { deleteDB, openDB } from 'idb';
import { database } from '../../../lib/db/database.ts';
import { meetingOf } from '../../../lib/db/meeting-of.ts';
import {
  bringBack,
  deleteNote,
  dropVersion,
  readMeetings,
  readNotes,
  saveMeeting,
  saveNote,
} from '../../../lib/db/notes.ts';
import { saveLocalTerms, saveTermMark } from '../../../lib/db/own-terms.ts';
import { deletePrep, raiseAsk, savePrep } from '../../../lib/db/prep.ts';
import { snapshotOf } from '../../../lib/db/snapshot.ts';
import type { Meeting, Note, Partner, Plan, Series } from '../../../lib/model.ts';
import { aCall } from '../a-call.ts';

const now = new Date('2026-03-03T14:30:00.000Z');
const old: Meeting = {
  id: 'm1',
  title: 'SEND Partnership Board',
  start: '2026-02-03T14:00:00.000Z',
  platform: 'teams',
};
const meeting = await meetingOf(aCall, now);
const noteIn = (of: Meeting, id: string, change: Partial<Note> = {}): Note => ({
  id,
  meetingId: of.id,
  kind: 'note',
  text: `Text of ${id}`,
  at: of.start,
  share: 'private',
  ...change,
});
const first = noteIn(meeting, 'n1');
const edited = { ...first, text: 'Edited', editedAt: '2026-03-03T14:10:00.000Z' };
const elsewhere = { ...first, text: 'Edited elsewhere', editedAt: '2026-03-03T14:11:00.000Z' };
const moved = { ...elsewhere, kind: 'decision', decided: 'elsewhere' } as const;
const asked = noteIn(meeting, 'n2', { kind: 'question' });
const oldNote = noteIn(old, 'o1', { kind: 'action' });
const plan: Plan = { id: 'p1', title: 'Board', seriesId: 's1', start: meeting.start, agenda: [] };
const series: Series = { id: 's1', name: 'Board', kind: 'board', power: 'advises', goesUpTo: [] };
const partner: Partner = { id: 'r1', name: 'Imani Fairweather', power: 'not sure' };

/** As the first version left it: the upgrade to the present one is part of the life. */
export async function beginAnew(): Promise<void> {
  await deleteDB('tableside');
  const db = await openDB('tableside', 1, {
    upgrade(made) {
      made.createObjectStore('meetings', { keyPath: 'id' });
      made.createObjectStore('notes', { keyPath: 'id' }).createIndex('by-meeting', 'meetingId');
    },
  });
  await db.put('meetings', old);
  for (const note of [oldNote, noteIn(old, 'o2'), noteIn(old, 'o3', { kind: 'question' })]) {
    await db.put('notes', note);
  }
  db.close();
}

/** Each step may be done again after it was refused. What it gives back is what she is told. */
export const life: [says: string, does: () => Promise<unknown>][] = [
  ['opens', async () => (await database()).version],
  ['jots', async () => saveNote(await database(), { note: first, meeting, edit: 'e1' })],
  ['asks', async () => saveNote(await database(), { note: asked, meeting, edit: 'e2' })],
  ['edits', async () => saveNote(await database(), change(edited, first, 'e3'))],
  ['edits elsewhere', async () => saveNote(await database(), change(elsewhere, first, 'e4'))],
  ['repeats', async () => saveNote(await database(), change(edited, first, 'e3'))],
  ['makes it a decision', async () => saveNote(await database(), change(moved, elsewhere, 'e5'))],
  ['reads', async () => readNotes(await database(), meeting.id)],
  ['brings back', async () => bringBack(await database(), { id: 'e4', edit: 'e6' }, now)],
  ['prepares', async () => savePrep(await database(), { series: [series], plans: [plan] })],
  ['adds a partner', async () => savePrep(await database(), { partners: [partner] })],
  ['chooses a brief', async () => saveMeeting(await database(), { ...meeting, planId: 'p1' })],
  ['opens the panel', looked],
  ['says an ask', async () => raiseAsk(await database(), raised(), meeting)],
  ['learns a word', async () => saveTermMark(await database(), { key: 'ehcp', known: true })],
  ['adds words', async () => saveLocalTerms(await database(), [term('t1'), term('t2')])],
  ['closes an action', async () => saveNote(await database(), closed())],
  ['deletes', async () => deleteNote(await database(), 'n2')],
  ['drops earlier words', async () => dropVersion(await database(), 'e6')],
  ['jots on', async () => saveNote(await database(), { note: third(), meeting, edit: 'e8' })],
  ['clears up', async () => deletePrep(await database(), { partners: ['r1'] })],
  ['lists', async () => readMeetings(await database())],
  ['opens it again', looked],
  ['jots last', async () => saveNote(await database(), { note: last(), meeting, edit: 'e9' })],
];

function change(note: Note, was: Note, edit: string) {
  return { note, was, meeting, edit };
}

const third = () => noteIn(meeting, 'n3', { kind: 'win' });
const last = () => noteIn(meeting, 'n4', { kind: 'correction' });
const term = (id: string) => ({ id, term: `PAIG ${id}`, standsFor: 'Group', meaning: '' });
const raised = () => ({
  id: `${meeting.id} a`,
  meetingId: meeting.id,
  pointId: 'a',
  how: 'said' as const,
});

function closed() {
  const note = { ...oldNote, closed: '2026-03-03T14:20:00.000Z' };
  return { note, was: oldNote, meeting: old, edit: 'e7' };
}

/** The panel is told of what could not be read; here that is a refusal like any other. */
async function looked(): Promise<unknown> {
  const seen = await snapshotOf(aCall, now);
  if (seen.problem) throw new Error(seen.problem);
  return seen;
}

/** All that is stored, with the shape it is stored in. */
export async function everything(): Promise<unknown> {
  const db = await openDB('tableside');
  const stores = await Promise.all(
    [...db.objectStoreNames].map(async (name) => {
      const { store } = db.transaction(name);
      return [name, [...store.indexNames], await store.getAll(), await store.getAllKeys()];
    }),
  );
  db.close();
  return { version: db.version, stores };
}
