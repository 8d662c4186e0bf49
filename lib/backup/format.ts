/**
 * A backup is text, so that she can read it without Tableside. Its first line says what it is, every
 * other line is one record, and after each section a line holds the SHA-256 of all lines up to it: what
 * was changed or cut off is noticed. Nothing in it is packed, so there is nothing to blow up.
 *
 *     {"type":"tableside-backup","version":1,"made":"2026-06-03T09:00:00.000Z"}
 *     {"store":"notes","record":{"id":"…"}}
 *     {"sum":"…","records":1,"end":true}
 *
 * Locked with a passphrase, the same text is sealed in chunks behind one line in clear; see sealed.ts.
 */
import type { Derivation } from '../lock/passphrase.ts';
import type { ISODateTime } from '../model.ts';

export const type = 'tableside-backup';

/** Notes come before their meetings: a note that is jotted meanwhile never comes without its meeting. */
export const backupStores = [
  'notes',
  'versions',
  'raised',
  'afterwards',
  'meetings',
  'termMarks',
  'localTerms',
  'forum',
  'series',
  'plans',
  'views',
  'partners',
  'settings',
] as const;
export type BackupStore = (typeof backupStores)[number];

export interface Header {
  type: typeof type;
  /** How many steps the format has had; see upgrade.ts. */
  version: number;
  made: ISODateTime;
  /** Absent: it can be read by anybody. */
  locked?: { derivation: Derivation; iv: Uint8Array<ArrayBuffer> };
}

/** One record, as it came or as it goes; whoever stores it parses it first. */
export interface BackupLine {
  store: BackupStore;
  record: unknown;
}

/**
 * 50,000 notes with all that the store knows of them are 30 MB, twice that where each was changed a
 * dozen times. Three times as much still fits in the memory of an old laptop.
 */
export const largestFile = 200 * 2 ** 20;
/** A section is written when it is so long, in bytes, or its last record was longer. */
export const sectionSize = 2 ** 20;
/** Read, a longer one is none of ours. */
export const largestSection = 32 * 2 ** 20;

/** A sentence for her. Nothing was changed when it is thrown. */
export class BackupError extends Error {}

export const isNone = () =>
  new BackupError(
    'This is not a Tableside backup. Choose a file that Tableside made. Nothing was changed.',
  );
export const isDamaged = () =>
  new BackupError('This backup is damaged. Try another copy of it. Nothing was changed.');
export const isCut = () =>
  new BackupError(
    'The end of this backup is missing. Try another copy of it. Nothing was changed.',
  );
export const isNewer = () =>
  new BackupError(
    'A newer Tableside made this backup. Update Tableside first. Nothing was changed.',
  );
export const isTooBig = () =>
  new BackupError('This file is too big for a backup. Nothing was read or changed.');
