import type { Call, People } from '../model.ts';
import { find, type Platform } from './adapter.ts';

/** What one look at the page gives. */
export type CallReading = Pick<
  Call,
  'state' | 'title' | 'mic' | 'hand' | 'presenting' | 'recording'
>;

/** Everything but people, who are looked at less often. A look that fails says `unknown`. */
export function readCall(platform: Platform, page: Document): CallReading {
  const state = safely(() => platform.state(page), 'unknown');
  const title = state === 'none' ? null : safely(() => platform.title(page), null);
  const out = { mic: 'unknown', hand: 'unknown', presenting: 'unknown', recording: 'unknown' };
  if (state !== 'in-call') return { ...(out as CallReading), state, title };
  return {
    state,
    title,
    mic: safely(() => platform.mic(page), 'unknown'),
    hand: safely(() => platform.hand(page), 'unknown'),
    presenting: safely(() => platform.presenting(page), 'unknown'),
    // No sign of it is no proof that nobody records: banners can be closed.
    recording: find(page, platform.selectors.recording) ? 'yes' : 'unknown',
  };
}

/** Null when the page shows nobody. It is everybody only when the page's own number says so. */
export function readPeople(platform: Platform, page: Document): People | null {
  return safely(() => {
    const { names, count } = platform.people(page);
    if (names.length === 0 && count === null) return null;
    return { names, count, whole: count === names.length };
  }, null);
}

/** The call's address; a call in a frame may have it in the page around it. */
export function readAddress(platform: Platform, page: Document): string | null {
  const own = page.defaultView;
  return safely(() => platform.address(new URL(page.location.href)), null) ?? above();

  function above(): string | null {
    if (!own || own.parent === own) return null;
    // Throws when the page around it is of another origin.
    return safely(() => platform.address(new URL(own.parent.location.href)), null);
  }
}

/** Pages change, and a wrong fact must never throw into one. */
function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
