import type { CallEvents, CallOrders } from '../../lib/messages.ts';
import type { Call, Caption, Place } from '../../lib/model.ts';
import type { Platform } from '../../lib/platforms/adapter.ts';
import { connect, type Link } from '../../lib/port.ts';
import { readSetting, writeSetting } from '../../lib/settings.ts';
import { makeHost } from './host.ts';
import type { Life } from './life.ts';
import { type PanelPlace, standPanel, usualPlace } from './panel-place.ts';

interface CallPanel {
  /** What the page says of the call; the first sign of one opens the panel. */
  read(call: Call): void;
  settled(caption: Caption): void;
  /** The page asks for, or has, her screen. */
  sharing(now: boolean): void;
  /** What the selectors find, as counts, for her to copy. */
  details(text: string): void;
}

/** The orders that are not about the panel itself. */
type OtherOrders = { [K in keyof CallOrders]?: (data: CallOrders[K]) => void };

/**
 * The panel of this call page, and its line to the hub. Neither exists before there is a call: on
 * any other page of the platform nothing is mounted and nothing connects.
 */
export function panelFor(platform: Platform, life: Life, orders: OtherOrders): CallPanel {
  const setting = `place.${platform.name}` as const;
  let opening = false;
  let latest: Call | null = null;
  let asked = false;
  let place: PanelPlace | undefined;
  let link: Link<CallEvents> | undefined;

  async function open(): Promise<void> {
    opening = true;
    const kept = await readSetting(setting).catch(() => null);
    if (!life.goesOn()) return;
    const host = makeHost();
    const tell = {
      placed: (now: Place) => void writeSetting(setting, now).catch(() => {}),
      sharingEnded: () => link?.send('sharingEnded', {}),
      lost: () => link?.send('panelLost', {}),
    };
    const stands = standPanel(host, platform, kept ?? usualPlace, tell, life);
    place = stands;
    link = connect<CallEvents, CallOrders>(
      'call',
      {
        opened(opened) {
          opened.send('panelMounted', { key: host.key });
          if (latest) opened.send('callRead', latest);
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
          ...orders,
        },
        orphaned: life.end,
      },
      life.signal,
    );
    follow();
    host.load();
  }

  function follow(): void {
    place?.inCall(isRunning(latest));
    // Either sign will do: unsure counts as sharing.
    place?.sharing(asked || latest?.presenting === 'yes');
  }

  return {
    read(call) {
      if (!life.goesOn()) return;
      latest = call;
      link?.send('callRead', call);
      if (isRunning(call) && !opening) void open();
      follow();
    },
    settled(caption) {
      if (life.goesOn()) link?.send('captionSettled', caption);
    },
    details: (text) => link?.send('detailsRead', { text }),
    sharing(now) {
      asked = now;
      if (life.goesOn()) follow();
    },
  };
}

function isRunning(call: Call | null): boolean {
  return call?.state === 'lobby' || call?.state === 'in-call';
}
