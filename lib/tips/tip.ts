/** What a tip is. One entry each in `entries/`. */
import type { ID, NoteKind } from '../model.ts';
import type { PhraseId, Slots } from './phrases.ts';
import type { Situation } from './situation.ts';

export interface Tip {
  id: string;
  /** The number of the tip in the seed, 1 to 10; 0: beyond the ten. */
  seed: number;
  /** The line in the panel: ten words at most. An occasion may have a closer one. */
  says: string;
  /** The reason behind it, for when there is time to read. */
  why: string;
  /** When it comes, in one short sentence: for the page where she reads all of them. */
  moment: string;
  /** `tray`: noticed, and kept for when she has time. */
  shown: 'live' | 'tray';
  /** Words to say aloud, copied with one click. */
  phrase?: PhraseId;
  /** What else one click does. */
  helps?: readonly Help[];
  /** Is there an occasion for it now? Asked at every change; the same occasion gives the same key. */
  when(situation: Situation): Occasion | null;
  /** So long it may still come as the live line, when something held it back. Milliseconds. */
  fresh?: number;
  /** In one meeting, as the live line. */
  most?: number;
  /** May come in the first two minutes: people introduce themselves. */
  early?: true;
  /** Of no use later: it never stands in the tray, and comes only while its occasion lasts. */
  passes?: true;
  /** Stays while this is so, instead of its minute. */
  stays?(situation: Situation): boolean;
  /** Its own examples, and its tests: what is different from a calm half hour. */
  shows: readonly Partial<Situation>[];
  quiet: readonly Partial<Situation>[];
}

export interface Occasion {
  /** The caption, the item, the minute: what it is about. */
  key: string;
  /** The line for this occasion. */
  says?: string;
  askId?: ID;
  /** What the phrase's slots hold. */
  slots?: Slots;
  /** Words of hers to copy, instead of the phrase. */
  words?: string;
}

export type Help = { label: string } & (
  | { does: 'show ask' }
  /** The ask goes into an email after the meeting. */
  | { does: 'park ask' }
  | { does: 'jot'; kind: NoteKind; start: string }
  | { does: 'show people' }
  /** What is still open, before the meeting ends. */
  | { does: 'show open' }
  /** The minute after the call, at the answer she gave. */
  | { does: 'wrap up'; answer: 'good' | 'hard' }
);
