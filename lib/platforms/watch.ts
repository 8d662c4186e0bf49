/**
 * Watches one document for a call, from its first sign to its end. Nothing runs while nothing
 * changes: before a call one observer waits for elements to come and go; in a call only what says
 * something is watched. A change is looked at at once, a storm of changes four times a second.
 */
import type { Call, CallState, Caption, CaptionsSeen } from '../model.ts';
import type { Platform } from './adapter.ts';
import { describe } from './details.ts';
import { type CallReading, readAddress, readCall, readPeople } from './read-call.ts';
import { throttle } from './throttle.ts';
import { type CaptionWatch, watchCaptions } from './watch-captions.ts';
import { createStageWatch } from './watch-stage.ts';

const lookMs = 250;
/** Tiles move with every change of speaker. */
const peopleMs = 1000;
/**
 * A toolbar goes for a moment when the page re-renders: a call is over when it stays away. Where a
 * door has come in its place that is sooner clear.
 */
const missingMs: Partial<Record<CallState, number>> = { prejoin: 2000, lobby: 2000 };
const longestMissingMs = 5000;

export interface CallWatch {
  /** What was read last. */
  readonly call: Call;
  /** Captions are read only while this is on. */
  captionsHelp(on: boolean): void;
  /** What each selector finds, as counts; nothing of what the page says. */
  details(): string;
}

interface Tell {
  read(call: Call): void;
  settled(caption: Caption): void;
}

export function watchCall(
  platform: Platform,
  page: Document,
  tell: Tell,
  signal: AbortSignal,
): CallWatch {
  let call = noCall(platform);
  let missingSince: number | null = null;
  let missing: ReturnType<typeof setTimeout> | undefined;
  let captions: (CaptionWatch & { end(): void }) | null = null;

  const door = new MutationObserver(() => askLook());
  const stage = createStageWatch(platform, page, (what) => {
    if (what === 'call') askLook();
    askPeople();
  });
  const askLook = throttle(look, lookMs, signal);
  const askPeople = throttle(lookAtPeople, peopleMs, signal);
  signal.addEventListener('abort', stop, { once: true });

  function stop(): void {
    door.disconnect();
    stage.detach();
    clearTimeout(missing);
    captions?.end();
  }

  function look(): void {
    const read = readCall(platform, page);
    if (isMissed(read)) {
      watchDoor();
      return;
    }
    const starts = read.state === 'in-call' && call.state !== 'in-call';
    const address = readAddress(platform, page);
    update({
      ...read,
      // An end screen has no title of its own; nor does a page that only now learns it.
      title: read.title ?? (starts ? null : call.title),
      startedAt: starts ? new Date().toISOString() : call.startedAt,
      // Teams changes its address while she reads a chat in a call: the first one counts.
      address: read.state === 'in-call' && !starts ? (call.address ?? address) : address,
      people: read.state === 'in-call' ? call.people : null,
    });
    if (call.state !== 'in-call') {
      watchDoor();
      return;
    }
    door.disconnect();
    watchStage();
    if (starts) askPeople();
  }

  /** The call's marks are not there, but that may pass. */
  function isMissed(read: CallReading): boolean {
    clearTimeout(missing);
    const now = Date.now();
    if (call.state !== 'in-call' || read.state === 'in-call' || read.state === 'ended') {
      missingSince = null;
      return false;
    }
    missingSince ??= now;
    const wait = missingSince + (missingMs[read.state] ?? longestMissingMs) - now;
    if (wait > 0) {
      missing = setTimeout(look, wait);
      return true;
    }
    missingSince = null;
    if (read.state === 'none') read.state = 'ended';
    return false;
  }

  function lookAtPeople(): void {
    if (call.state !== 'in-call') return;
    const people = readPeople(platform, page);
    if (JSON.stringify(people) !== JSON.stringify(call.people)) update({ people });
    watchStage();
  }

  function update(change: Partial<Call>): void {
    const next = { ...call, ...change };
    if (next.state !== 'in-call' && captions) {
      captions.end();
      captions = null;
      next.captions = 'off';
    }
    const keys = Object.keys(next) as (keyof Call)[];
    if (keys.every((key) => next[key] === call[key])) return;
    call = next;
    tell.read(call);
  }

  /** Anything may be the sign of a call beginning (or coming back). */
  function watchDoor(): void {
    stage.detach();
    // Whoever is told may end it all in the same breath.
    if (!signal.aborted) door.observe(page, { childList: true, subtree: true });
  }

  function watchStage(): void {
    if (!signal.aborted) stage.attach();
  }

  function captionsHelp(on: boolean): void {
    if (on === (captions !== null)) return;
    captions?.end();
    captions = null;
    if (!on || call.state !== 'in-call' || signal.aborted) {
      update({ captions: 'off' });
      return;
    }
    const life = new AbortController();
    const heard = {
      seen: (seen: CaptionsSeen) => update({ captions: seen }),
      settled: tell.settled,
    };
    captions = {
      ...watchCaptions(platform, page, heard, life.signal),
      end: () => life.abort(),
    };
  }

  look();
  return {
    get call() {
      return call;
    },
    captionsHelp,
    details: () => describe(platform, page, call, captions?.changedAt() ?? null),
  };
}

function noCall({ name }: Platform): Call {
  return {
    platform: name,
    state: 'none',
    title: null,
    startedAt: null,
    address: null,
    mic: 'unknown',
    hand: 'unknown',
    presenting: 'unknown',
    recording: 'unknown',
    people: null,
    captions: 'off',
  };
}
