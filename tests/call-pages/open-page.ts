/** Opens a simulated page under a simulated DOM, for the tests of the pages themselves. */
import { Window } from 'happy-dom';
import { vi } from 'vitest';
import { type CallPage, optionsFor, type PageOptions, type PlatformName } from './page.ts';
import { pages } from './pages.ts';

export { pages };

interface Opened {
  page: Document;
  sim: CallPage;
  /** The texts of everything a selector finds. */
  all(selector: string): string[];
  one(selector: string): HTMLElement;
  has(selector: string): boolean;
}

/** `url`: where the page believes to be; it goes nowhere from there. */
export function open(
  platform: PlatformName,
  chosen: Partial<PageOptions> = {},
  url = 'about:blank',
): Opened {
  const navigation = { disableMainFrameNavigation: true, disableChildFrameNavigation: true };
  const page = new Window({ url, settings: { navigation } }).document as unknown as Document;
  const sim = pages[platform].start(page, optionsFor(platform, chosen));
  const elements = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
  return {
    page,
    sim,
    all: (selector) => elements(selector).map((each) => each.textContent ?? ''),
    has: (selector) => elements(selector).length > 0,
    one(selector) {
      const [found] = elements(selector);
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    },
  };
}

/** A page in a call with captions on, whose authors are known from the start. */
export const inCall = (platform: PlatformName, chosen: Partial<PageOptions> = {}) =>
  open(platform, { state: 'call', captions: true, lateAuthors: false, ...chosen });

/** Lets simulated time pass until everything has been said; `look` sees the page on the way. */
export async function finish(playing: Promise<void>, look: () => void = () => {}): Promise<void> {
  let done = false;
  playing.then(() => {
    done = true;
  });
  while (!done) {
    await vi.advanceTimersByTimeAsync(20);
    look();
  }
}

/** An event as the page's own window makes it. */
export function send(target: Document | Element, type: string, init: KeyboardEventInit = {}): void {
  const window = (target.ownerDocument ?? (target as Document)).defaultView;
  if (!window) throw new Error('The page has no window.');
  const { KeyboardEvent } = window as unknown as { KeyboardEvent: typeof globalThis.KeyboardEvent };
  target.dispatchEvent(new KeyboardEvent(type, { bubbles: true, ...init }));
}

/** Fake time for every test of a file. */
export const fakeTime = {
  begin: () => void vi.useFakeTimers(),
  end: () => void vi.useRealTimers(),
};
