import { defineContentScript } from 'wxt/utils/define-content-script';
import { callPages } from '../../lib/platforms/addresses.ts';
import { platformOf } from '../../lib/platforms/platforms.ts';
import { watchCall } from '../../lib/platforms/watch.ts';
import { startLife } from './life.ts';
import { panelFor } from './panel.ts';
import { watchSharing } from './sharing.ts';

export default defineContentScript({
  matches: callPages,
  // Zoom's client and old builds of Teams live in a frame of the page.
  allFrames: true,
  // Otherwise the page is told our id, and may listen (trust.md, finding 7).
  noScriptStartedPostMessage: true,

  main(context) {
    // WXT's own context can be ended by the page with one forged event, so ours has its own end.
    context.notifyInvalidated();
    const platform = platformOf(new URL(location.href));
    const life = platform && startLife();
    if (!life) return;

    const panel = panelFor(platform, life, {
      captionsHelpSet: ({ on }) => watch.captionsHelp(on),
      detailsAsked: () => panel.details(watch.details()),
    });
    const watch = watchCall(platform, document, panel, life.signal);
    watchSharing(panel.sharing, life.signal);
  },
});
