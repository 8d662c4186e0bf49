/**
 * Watches a page in a call with as little as possible: the buttons that show a state, the way from
 * what is known up to the document (so that what is taken away or put beside it is noticed), and
 * where people come and go. Nothing inside of tiles, captions or chat is watched.
 */
import { find, findAll, type Platform, type Thing } from './adapter.ts';

export interface StageWatch {
  /** Watches what is on the page now. */
  attach(): void;
  detach(): void;
}

const controls: readonly Thing[] = ['mic', 'hand', 'share', 'presenting', 'count'];
const states = ['data-state', 'aria-label', 'aria-pressed', 'data-is-muted', 'data-avatar-count'];

export function createStageWatch(
  platform: Platform,
  page: Document,
  /** Something may be different; or only who is there. */
  changed: (what: 'call' | 'people') => void,
): StageWatch {
  const call = new MutationObserver(() => changed('call'));
  const people = new MutationObserver(() => changed('people'));
  let watched: (Element | null)[] = [];

  function attach(): void {
    const { selectors } = platform;
    const mark = find(page, selectors.call);
    const buttons = controls.map((thing) => find(page, selectors[thing]));
    const crowds = (['tile', 'roster'] as const).map((thing) => around(page, platform, thing));
    const now = [mark, find(page, selectors.recording), ...buttons, ...crowds];
    if (now.every((element, i) => element === watched[i]) && watched.length > 0) return;
    // What an observer has not yet told is gone when it is set up anew.
    const untold = [call, people].map((observer) => observer.takeRecords().length > 0);
    detach();
    watched = now;

    const ways = new Set<Node>();
    for (const element of now) {
      for (let node = element?.parentNode; node; node = node.parentNode) ways.add(node);
    }
    for (const crowd of crowds) {
      if (!crowd) continue;
      ways.delete(crowd);
      people.observe(crowd, { childList: true });
    }
    for (const node of ways) call.observe(node, { childList: true });
    for (const button of buttons) {
      if (!button) continue;
      // Observing twice would replace what is observed first.
      const childList = ways.has(button);
      call.observe(button, { childList, attributes: true, attributeFilter: states });
    }
    const badge = find(page, selectors.count);
    if (badge) people.observe(badge, { childList: true, characterData: true, subtree: true });
    const title = page.querySelector('title');
    if (title) call.observe(title, { childList: true });
    if (untold[0]) changed('call');
    if (untold[1]) changed('people');
  }

  function detach(): void {
    watched = [];
    call.disconnect();
    people.disconnect();
  }

  return { attach, detach };
}

/** The smallest element around all of a thing; its parent when there is but one. */
function around(page: Document, { selectors }: Platform, thing: Thing): Element | null {
  const all = findAll(page, selectors[thing]);
  const last = all.at(-1);
  let element = all[0]?.parentElement ?? null;
  while (element && last && !element.contains(last)) element = element.parentElement;
  return element;
}
