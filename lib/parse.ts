/**
 * The edge of the hub: what comes over a port is parsed once, here, and trusted afterwards.
 * Content scripts live in somebody else's page, so nothing they say is taken as it is.
 */
import * as v from 'valibot';
import { type BackupStore, backupStores } from './backup/format.ts';
import type { CallEvents, PanelEvents, RequestName, Requests } from './messages.ts';
import type { Place } from './model.ts';
import { afterwards } from './parse-afterwards.ts';
import { meeting, platform } from './parse-meeting.ts';
import { note } from './parse-note.ts';
import { localTerm, termMark } from './parse-own-terms.ts';
import { prepChange, prepIds, raisedAsk } from './parse-prep.ts';
import { isPlace } from './settings.ts';

/** Titles and names on a call page are other people's text. */
const pageText = v.pipe(v.string(), v.maxLength(1000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const dateTime = v.pipe(v.string(), v.isoTimestamp());

const call = v.strictObject({
  platform,
  state: v.picklist(['none', 'prejoin', 'lobby', 'in-call', 'ended', 'unknown']),
  title: v.nullable(pageText),
  startedAt: v.nullable(dateTime),
  address: v.nullable(pageText),
  mic: v.picklist(['muted', 'live', 'unknown']),
  hand: v.picklist(['up', 'down', 'unknown']),
  presenting: v.picklist(['yes', 'no', 'unknown']),
  recording: v.picklist(['yes', 'no', 'unknown']),
  people: v.nullable(
    v.strictObject({
      names: v.pipe(v.array(pageText), v.maxLength(1000)),
      count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      whole: v.boolean(),
    }),
  ),
  captions: v.picklist(['off', 'none', 'seen', 'quiet']),
});

const caption = v.strictObject({
  id: v.pipe(v.number(), v.integer()),
  text: v.pipe(v.string(), v.maxLength(5000)),
  at: dateTime,
});

const passphrase = v.pipe(
  v.string(),
  v.maxLength(500, 'That passphrase is too long. Use one of at most 500 letters.'),
);
const nothing = v.strictObject({});
const callEvent = v.variant('event', [
  v.strictObject({ event: v.literal('panelMounted'), data: v.strictObject({ key: id }) }),
  v.strictObject({ event: v.literal('callRead'), data: call }),
  v.strictObject({ event: v.literal('captionSettled'), data: caption }),
  v.strictObject({ event: v.literal('sharingEnded'), data: nothing }),
  v.strictObject({ event: v.literal('panelLost'), data: nothing }),
  v.strictObject({
    event: v.literal('detailsRead'),
    data: v.strictObject({ text: v.pipe(v.string(), v.maxLength(10_000)) }),
  }),
]);

const panelEvent = v.variant('event', [
  v.strictObject({ event: v.literal('panelHidden'), data: nothing }),
  v.strictObject({ event: v.literal('panelShown'), data: nothing }),
  v.strictObject({ event: v.literal('focusReturned'), data: nothing }),
  v.strictObject({ event: v.literal('placeSet'), data: v.custom<Place>(isPlace) }),
  v.strictObject({ event: v.literal('detailsAsked'), data: nothing }),
  v.strictObject({
    event: v.literal('captionsHelpSet'),
    data: v.strictObject({ on: v.boolean() }),
  }),
]);

const request = v.variant('request', [
  v.strictObject({
    request: v.literal('saveNote'),
    id,
    data: v.strictObject({ note, meeting, was: v.optional(note), edit: id }),
  }),
  v.strictObject({ request: v.literal('deleteNote'), id, data: v.strictObject({ id }) }),
  v.strictObject({ request: v.literal('bringBack'), id, data: v.strictObject({ id, edit: id }) }),
  v.strictObject({ request: v.literal('dropVersion'), id, data: v.strictObject({ id }) }),
  v.strictObject({ request: v.literal('readMeetings'), id, data: nothing }),
  v.strictObject({ request: v.literal('readNotes'), id, data: v.strictObject({ meetingId: id }) }),
  v.strictObject({
    request: v.literal('readAllNotes'),
    id,
    data: v.strictObject({ after: v.nullable(id) }),
  }),
  v.strictObject({ request: v.literal('readAllRaised'), id, data: nothing }),
  v.strictObject({ request: v.literal('readRaised'), id, data: v.strictObject({ meetingId: id }) }),
  v.strictObject({ request: v.literal('saveMeeting'), id, data: meeting }),
  v.strictObject({ request: v.literal('readOwnTerms'), id, data: nothing }),
  v.strictObject({ request: v.literal('saveTermMark'), id, data: termMark }),
  v.strictObject({
    request: v.literal('saveLocalTerms'),
    id,
    data: v.pipe(
      v.array(localTerm),
      v.maxLength(5000, 'That is more than 5,000 terms. Split the list.'),
    ),
  }),
  v.strictObject({
    request: v.literal('deleteLocalTerms'),
    id,
    data: v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(5000)) }),
  }),
  v.strictObject({ request: v.literal('readPrep'), id, data: nothing }),
  v.strictObject({ request: v.literal('savePrep'), id, data: prepChange }),
  v.strictObject({ request: v.literal('deletePrep'), id, data: prepIds }),
  v.strictObject({
    request: v.literal('raiseAsk'),
    id,
    data: v.strictObject({ raised: raisedAsk, meeting }),
  }),
  v.strictObject({ request: v.literal('readAfterwards'), id, data: nothing }),
  v.strictObject({ request: v.literal('saveAfterwards'), id, data: afterwards }),
  v.strictObject({ request: v.literal('readCounts'), id, data: nothing }),
  v.strictObject({
    request: v.literal('readPage'),
    id,
    data: v.strictObject({
      store: v.pipe(
        v.picklist(backupStores),
        v.custom<Exclude<BackupStore, 'settings'>>((name) => name !== 'settings'),
      ),
      after: v.nullable(v.pipe(v.string(), v.maxLength(500))),
    }),
  }),
  v.strictObject({
    request: v.literal('bringPiece'),
    id,
    // The records themselves are parsed one by one, where it can be said that a backup is damaged.
    data: v.strictObject({
      restore: id,
      n: v.pipe(v.number(), v.integer(), v.minValue(0)),
      lines: v.pipe(
        v.array(v.strictObject({ store: v.picklist(backupStores), record: v.unknown() })),
        v.maxLength(100_000),
      ),
    }),
  }),
  v.strictObject({
    request: v.literal('previewRestore'),
    id,
    data: v.strictObject({ restore: id }),
  }),
  v.strictObject({
    request: v.literal('restore'),
    id,
    data: v.strictObject({ restore: id, how: v.picklist(['add', 'replace']) }),
  }),
  v.strictObject({ request: v.literal('deleteEverything'), id, data: nothing }),
  v.strictObject({ request: v.literal('readLock'), id, data: nothing }),
  v.strictObject({ request: v.literal('setLock'), id, data: v.strictObject({ passphrase }) }),
  v.strictObject({ request: v.literal('openLock'), id, data: v.strictObject({ passphrase }) }),
  v.strictObject({ request: v.literal('closeLock'), id, data: nothing }),
  v.strictObject({
    request: v.literal('changeLock'),
    id,
    data: v.strictObject({ from: passphrase, to: passphrase }),
  }),
  v.strictObject({ request: v.literal('removeLock'), id, data: v.strictObject({ passphrase }) }),
]);

export type ParsedEvent = {
  [K in keyof CallEvents]: { event: K; data: CallEvents[K] };
}[keyof CallEvents];

type ParsedRequest = {
  [K in RequestName]: { request: K; id: string; data: Requests[K]['ask'] };
}[RequestName];

/** Null: not something a call page may say. */
export function parseCallEvent(wire: unknown): ParsedEvent | null {
  const parsed = v.safeParse(callEvent, wire);
  return parsed.success ? parsed.output : null;
}

/** Null: not something a panel may say to the call page. */
export function parsePanelEvent(
  wire: unknown,
): { [K in keyof PanelEvents]: { event: K; data: PanelEvents[K] } }[keyof PanelEvents] | null {
  const parsed = v.safeParse(panelEvent, wire);
  return parsed.success ? parsed.output : null;
}

/** Throws with a sentence for a person. */
export function parseRequest(wire: unknown): ParsedRequest {
  const parsed = v.safeParse(request, wire);
  if (parsed.success) return parsed.output;
  const own = parsed.issues.find((issue) =>
    ['check', 'max_length', 'max_value'].includes(issue.type),
  );
  throw new Error(own?.message ?? 'That could not be saved. Copy your words and reload the page.');
}
