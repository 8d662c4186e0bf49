import { defineContentScript } from 'wxt/utils/define-content-script';
import type { CallEvents, CallOrders } from '../../lib/messages.ts';
import type { Call } from '../../lib/model.ts';
import { callPages } from '../../lib/platforms/addresses.ts';
import { platformOf } from '../../lib/platforms/platforms.ts';
import { watchCall } from '../../lib/platforms/watch.ts';
import { connect, type Link } from '../../lib/port.ts';
import { readSetting, writeSetting } from '../../lib/settings.ts';
import { makeHost } from './host.ts';
import { startLife } from './life.ts';
import { type PanelPlace, standPanel, usualPlace } from './panel-place.ts';
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
    const { signal } = life;
    const setting = `place.${platform.name}` as const;
    let opening = false;
    let link: Link<CallEvents> | undefined;
    let panel: PanelPlace | undefined;
    let latest: Call;
    let asked = false;

    const watch = watchCall(
      platform,
      document,
      {
        read(call) {
          if (!life.goesOn()) return;
          latest = call;
          link?.send('callRead', call);
          const running = call.state === 'lobby' || call.state === 'in-call';
          if (running && !opening) void open();
          panel?.inCall(running);
          setSharing();
        },
        settled: (caption) => life.goesOn() && link?.send('captionSettled', caption),
      },
      signal,
    );
    watchSharing((now) => {
      asked = now;
      if (life.goesOn()) setSharing();
    }, signal);

    /** Either sign will do: unsure counts as sharing. */
    function setSharing(): void {
      panel?.sharing(asked || latest.presenting === 'yes');
    }

    /** A call has started: from here on there is a panel, and a line to the hub. */
    async function open(): Promise<void> {
      opening = true;
      const place = (await readSetting(setting).catch(() => null)) ?? usualPlace;
      if (!life?.goesOn() || !platform) return;
      const host = makeHost();
      const stands = standPanel(
        host,
        platform,
        place,
        {
          placed: (now) => void writeSetting(setting, now).catch(() => {}),
          sharingEnded: () => link?.send('sharingEnded', {}),
          lost: () => link?.send('panelLost', {}),
        },
        life,
      );
      panel = stands;
      link = connect<CallEvents, CallOrders>(
        'call',
        {
          opened(opened) {
            opened.send('panelMounted', { key: host.key });
            opened.send('callRead', latest);
          },
          heard: {
            panelHidden: stands.hide,
            panelShown: stands.show,
            panelToggled: stands.toggle,
            placeSet: stands.set,
            focusReturned: stands.returnFocus,
            jotAsked() {
              stands.show();
              stands.takeFocus();
            },
            captionsHelpSet: ({ on }) => watch.captionsHelp(on),
            detailsAsked: () => link?.send('detailsRead', { text: watch.details() }),
          },
          orphaned: life.end,
        },
        signal,
      );
      stands.inCall(latest.state !== 'ended');
      setSharing();
      host.load();
    }
  },
});
