/**
 * Watches one document for a call, from its first sign to its end, with as little as possible.
 *
 * No timers run while nothing changes. Before a call one observer waits for elements to come and go
 * and looks at most four times a second; in a call it watches only the way from the call's mark up
 * to the document, and the mic button.
 */
import type { Call, Caption } from '../model.ts';
import { find, type Platform, readCall } from './adapter.ts';
import { watchCaptions } from './watch-captions.ts';

/** Looking is put off this long, so that a storm of changes costs one look. */
const lookMs = 250;
/** The toolbar goes for a moment when the page re-renders; a call is over when it stays away. */
const missingMs = 5000;

export interface CallWatch {
  /** What was read last. */
  readonly call: Call;
  /** Captions are read only while this is on. */
  captionsHelp(on: boolean): void;
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
  let call: Call = {
    platform: platform.name,
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
  let looking: ReturnType<typeof setTimeout> | undefined;
  let missingSince: number | null = null;
  let mark: Element | null = null;
  let captions: AbortController | null = null;

  const observer = new MutationObserver(() => {
    looking ??= setTimeout(look, lookMs);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(looking);
  });

  function look(): void {
    looking = undefined;
    const now = Date.now();
    const read = readCall(platform, page);
    if (call.state === 'in-call' && read.state !== 'in-call' && read.state !== 'ended') {
      missingSince ??= now;
      if (now - missingSince < missingMs) {
        watchDoor();
        looking = setTimeout(look, missingMs - (now - missingSince));
        return;
      }
      read.state = 'ended';
    }
    missingSince = null;
    const starts = read.state === 'in-call' && call.state !== 'in-call';
    const address = platform.address(new URL(page.location.href));
    update({
      ...read,
      // An end screen has no title of its own; nor does a page that only now learns it.
      title: read.title ?? (starts ? null : call.title),
      startedAt: starts ? new Date(now).toISOString() : call.startedAt,
      // Teams changes its address while she reads a chat in a call: the first one counts.
      address: read.state === 'in-call' && !starts ? (call.address ?? address) : address,
    });
    if (call.state === 'in-call') watchStage();
    else watchDoor();
  }

  function update(change: Partial<Call>): void {
    const next = { ...call, ...change };
    const keys = Object.keys(next) as (keyof Call)[];
    if (keys.every((key) => next[key] === call[key])) return;
    call = next;
    if (call.state !== 'in-call') captionsHelp(false);
    tell.read(call);
  }

  /** Anything may be the sign of a call beginning (or coming back). */
  function watchDoor(): void {
    mark = null;
    observer.disconnect();
    observer.observe(page, { childList: true, subtree: true });
  }

  /** In a call: everything above the mark, so that we notice when any of it is taken away. */
  function watchStage(): void {
    const found = find(page, platform.selectors.call);
    if (!found || found === mark) return;
    mark = found;
    observer.disconnect();
    for (let node: Node | null = found.parentNode; node; node = node.parentNode) {
      observer.observe(node, { childList: true });
    }
    const mic = find(page, platform.selectors.mic);
    const attributes = ['data-state', 'aria-label', 'data-is-muted'];
    if (mic) observer.observe(mic, { attributes: true, attributeFilter: attributes });
    const title = page.querySelector('title');
    if (title) observer.observe(title, { childList: true });
  }

  function captionsHelp(on: boolean): void {
    if (on === (captions !== null)) return;
    captions?.abort();
    captions = null;
    if (on && call.state === 'in-call') {
      captions = new AbortController();
      signal.addEventListener('abort', () => captions?.abort(), { signal: captions.signal });
      const heard = {
        seen: (seen: boolean) => update({ captions: seen ? 'seen' : 'none' }),
        settled: tell.settled,
      };
      watchCaptions(platform, page, heard, captions.signal);
    } else {
      update({ captions: 'off' });
    }
  }

  look();
  return {
    get call() {
      return call;
    },
    captionsHelp,
  };
}
