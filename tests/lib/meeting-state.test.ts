import { expect, test } from 'vitest';
import { sampleBrief } from '../../lib/brief/sample.ts';
import { createSpotter } from '../../lib/glossary/spot.ts';
import { applyEvent, type MeetingEvent, nothingKnown } from '../../lib/meeting-state.ts';
import type { Call, Meeting, Note } from '../../lib/model.ts';
import { nothingStored } from '../../lib/nothing-stored.ts';
import { cuesSaid, cuesWritten } from '../../lib/tips/cues/detect-cues.ts';
import { glossary } from '../bench/glossary-file.ts';
import { aCall } from './a-call.ts';

const now = new Date('2026-03-03T14:10:00.000Z');
const ears = { spot: createSpotter(glossary).spot, cuesSaid, cuesWritten };
const call: Call = { ...aCall, captions: 'seen' };
const meeting: Meeting = {
  id: 'm1',
  title: 'SEND Partnership Board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
const note: Note = {
  id: 'n1',
  meetingId: 'm1',
  kind: 'question',
  text: 'What happens over 20 weeks?',
  at: '2026-03-03T14:09:00.000Z',
  share: 'private',
};
const snapshot: Extract<MeetingEvent, { event: 'snapshot' }> = {
  event: 'snapshot',
  data: {
    ...nothingStored,
    call,
    meeting,
    brief: sampleBrief,
  },
};

const after = (...events: MeetingEvent[]) =>
  events.reduce((state, event) => applyEvent(state, event, { ...ears, now }), nothingKnown);

test('A note is not saved until the store has it', () => {
  const sent = after(snapshot, { event: 'noteSent', data: { note, meeting, edit: 'e1' } });
  expect(sent).toMatchObject({ notes: [], unsaved: [{ note }] });
  const stored = applyEvent(
    sent,
    { event: 'noteStored', data: { note, meeting, edit: 'e1' } },
    { ...ears, now },
  );
  expect(stored).toMatchObject({ notes: [note], unsaved: [] });
});

test('A refused note keeps its words and says why', () => {
  const because = 'This computer is out of space.';
  const state = after(
    snapshot,
    { event: 'noteSent', data: { note, meeting, edit: 'e1' } },
    { event: 'noteRefused', data: { edit: 'e1', because } },
  );
  expect(state.unsaved).toEqual([{ note, meeting, edit: 'e1', because }]);
});

test('Hearing of a stored note twice shows it once', () => {
  const stored: MeetingEvent = { event: 'noteStored', data: { note, meeting, edit: 'e1' } };
  expect(after(snapshot, stored, stored).notes).toEqual([note]);
});

test('A note of another meeting is none of this one', () => {
  const other = { ...meeting, id: 'm2' };
  expect(
    after(snapshot, {
      event: 'noteStored',
      data: { note: { ...note, meetingId: 'm2' }, meeting: other, edit: 'e1' },
    }).notes,
  ).toEqual([]);
});

test('A snapshot after a lost connection does not lose what is still unsaved', () => {
  expect(
    after(snapshot, { event: 'noteSent', data: { note, meeting, edit: 'e1' } }, snapshot).unsaved,
  ).toHaveLength(1);
});

const caption = (id: number, text: string, at = now): MeetingEvent => ({
  event: 'captionSettled',
  data: { id, text, at: at.toISOString() },
});

test('Captions are held for 90 seconds and no longer', () => {
  const old = new Date(now.getTime() - 91_000);
  expect(after(snapshot, caption(1, 'Long ago.', old), caption(2, 'Now.')).captions).toHaveLength(
    1,
  );
});

test('Captions go when captions help is switched off', () => {
  const state = after(snapshot, caption(1, 'The DSCO said so.'), {
    event: 'callRead',
    data: { ...call, captions: 'off' },
  });
  expect(state.captions).toEqual([]);
  expect(state.heard).toEqual([{ term: 'DSCO', times: 1, unknown: false }]);
});

test('A term heard again counts up and moves to the end', () => {
  const state = after(snapshot, caption(1, 'DSCO and SALT'), caption(2, 'the DSCO'));
  expect(state.heard).toEqual([
    { term: 'SALT', times: 1, unknown: false },
    { term: 'DSCO', times: 2, unknown: false },
  ]);
});

test('A line revised late replaces itself and counts only what is new', () => {
  const state = after(
    snapshot,
    caption(1, 'the DSCO and a cams'),
    caption(1, 'the DSCO and CAMHS'),
  );
  expect(state.captions).toHaveLength(1);
  expect(state.heard).toEqual([
    { term: 'DSCO', times: 1, unknown: false },
    { term: 'CAMHS', times: 1, unknown: false },
  ]);
});

const people = (names: string[], whole = true) => ({ names, count: names.length, whole });
const readWith = (names: string[], whole = true): MeetingEvent => ({
  event: 'callRead',
  data: { ...call, people: people(names, whole) },
});

test('Partners are those of the last snapshot', () => {
  const partner = { id: 'r', name: 'Rowan Ashdown', power: 'not sure' as const };
  const known = after({ event: 'snapshot', data: { ...snapshot.data, partners: [partner] } });
  expect(known.partners).toEqual([partner]);
  expect(applyEvent(known, snapshot, { ...ears, now }).partners).toEqual([]);
});

test('Who comes and goes is noticed, two with one name too', () => {
  const { comings } = after(
    readWith(['Farah', 'iPad']),
    readWith(['Farah', 'iPad', 'iPad']),
    readWith(['iPad', 'iPad', 'Tom']),
  );
  expect(comings.map(({ name, did }) => `${name} ${did}`)).toEqual([
    'iPad joined',
    'Farah left',
    'Tom joined',
  ]);
});

test('A name that the page does not draw any more has not left', () => {
  const { comings } = after(readWith(['Farah', 'Tom']), readWith(['Farah'], false));
  expect(comings).toEqual([]);
});

test('A new call starts without the comings of the last one', () => {
  const next: MeetingEvent = {
    event: 'callRead',
    data: { ...call, startedAt: '2026-03-03T15:00:00.000Z', people: people(['Tom']) },
  };
  expect(after(readWith(['Farah']), readWith(['Tom']), next).comings).toEqual([]);
});

test('After she shared her screen the panel says that it was away, once', () => {
  const shared = after(snapshot, { event: 'sharingEnded', data: {} });
  expect(shared.wasSharing).toBe(true);
  expect(applyEvent(shared, { event: 'sharingSeen', data: {} }, { ...ears, now }).wasSharing).toBe(
    false,
  );
});

test('"I" in a note is hers; in a question, which is to be asked aloud, it is noticed', () => {
  const kindsOf = (kind: Note['kind']) => {
    const mine = { ...note, kind, text: 'My son waited 18 months for his plan.' };
    const sent = after(snapshot, { event: 'noteSent', data: { note: mine, meeting, edit: 'e1' } });
    return sent.noticed.map((cue) => cue.kind);
  };
  expect(kindsOf('note')).not.toContain('first_person_draft');
  expect(kindsOf('question')).toContain('first_person_draft');
});

test('A cue is noticed once, however often its line is revised, and no word of it is kept', () => {
  const line = (text: string): MeetingEvent => ({
    event: 'captionSettled',
    data: { id: 7, text, at: now.toISOString() },
  });
  const { noticed } = after(
    snapshot,
    line('we will have to take that to the cabinet'),
    line('We will have to take that to the cabinet first.'),
  );
  expect(noticed).toEqual([{ kind: 'takes_away', id: '7', where: 'said', at: now.toISOString() }]);
});

test('When her mic goes off, that is when she last spoke', () => {
  const reading = (mic: Call['mic']): MeetingEvent => ({
    event: 'callRead',
    data: { ...call, mic },
  });
  const spoke = after(snapshot, reading('live'), reading('muted'));
  expect(spoke.mic).toEqual({ mutedSince: now.toISOString(), lastLive: now.toISOString() });
  expect(after(snapshot, reading('unknown')).mic).toEqual({ mutedSince: null, lastLive: null });
});

test('A background that was stopped knows of no call, and takes none of it from the panel', () => {
  const sent: MeetingEvent = { event: 'noteStored', data: { note, meeting, edit: 'e1' } };
  const known = after(snapshot, sent, caption(1, 'SALT'));
  const localTerms = [{ id: 't1', term: 'PAIG', standsFor: 'Group', meaning: '' }];
  const awake = { ...nothingStored, call: null, ownTerms: { marks: [], localTerms } };
  const state = applyEvent(known, { event: 'snapshot', data: awake }, { ...ears, now });
  expect(state).toEqual({ ...known, ownTerms: awake.ownTerms });
  // Without a call there is nothing to keep, and what could not be read takes nothing away.
  expect(after({ event: 'snapshot', data: awake }).meeting).toBeNull();
  const problem = 'The browser would not open the notes.';
  const failed = { ...nothingStored, call: null, problem };
  expect(applyEvent(state, { event: 'snapshot', data: failed }, { ...ears, now })).toEqual({
    ...state,
    problem,
  });
});

test('Locked, nothing of hers stays in the panel, though the background knows of no call', () => {
  const stored: MeetingEvent = { event: 'noteStored', data: { note, meeting, edit: 'e1' } };
  const locked: MeetingEvent = {
    event: 'snapshot',
    data: { ...nothingStored, call: null, lock: 'closed' },
  };
  const before = after({ ...snapshot, data: { ...snapshot.data, lock: 'open' } }, stored);
  expect(before.notes).toEqual([note]);
  const state = after({ ...snapshot, data: { ...snapshot.data, lock: 'open' } }, stored, locked);
  expect(state).toMatchObject({ lock: 'closed', notes: [], brief: null, call: before.call });
});
