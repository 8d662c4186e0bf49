import { defineContentScript } from 'wxt/utils/define-content-script';
import type { CallEvents, CallOrders } from '../../lib/messages.ts';
import type { Call } from '../../lib/model.ts';
import type { Platform } from '../../lib/platforms/adapter.ts';
import { callPages } from '../../lib/platforms/addresses.ts';
import { platformOf } from '../../lib/platforms/platforms.ts';
import { watchCall } from '../../lib/platforms/watch.ts';
import { connect, type Link } from '../../lib/port.ts';
import { mountPanel } from './panel-host.ts';

export default defineContentScript({
  matches: callPages,
  // Zoom's client and old builds of Teams live in a frame of the page.
  allFrames: true,
  // Otherwise the page is told our id, and may listen (trust.md, finding 7).
  noScriptStartedPostMessage: true,

  main() {
    const platform = platformOf(new URL(location.href));
    if (!platform) return;
    // WXT's own context can be ended by the page with one forged event, so ours has its own end.
    const life = new AbortController();
    let link: Link<CallEvents> | undefined;
    let latest: Call;

    const watch = watchCall(
      platform,
      document,
      {
        read(call) {
          latest = call;
          if (link) link.send('callRead', call);
          else if (call.state === 'lobby' || call.state === 'in-call') open(platform);
        },
        settled: (caption) => link?.send('captionSettled', caption),
      },
      life.signal,
    );

    /** A call has started: from here on there is a panel, and a line to the hub. */
    function open({ keepClear }: Platform): void {
      const panel = mountPanel(keepClear, life.signal);
      link = connect<CallEvents, CallOrders>(
        'call',
        {
          opened(opened) {
            opened.send('panelMounted', { key: panel.key });
            opened.send('callRead', latest);
          },
          heard: {
            panelHidden: panel.hide,
            panelShown: panel.show,
            focusReturned: panel.returnFocus,
            captionsHelpSet: ({ on }) => watch.captionsHelp(on),
          },
          orphaned: () => life.abort(),
        },
        life.signal,
      );
      panel.load();
    }
  },
});
