/**
 * The panel as a thing in a page: where it stands, what the call page and the hub can do with it.
 */

import type { Browser, ElementHandle, Frame, Page, WebWorker } from 'puppeteer-core';
import type { Browser as Extension } from 'wxt/browser';
import type { PanelEvents, RequestName, Requests, Wire } from '../../../lib/messages.ts';
import type { PlatformName } from '../../../lib/model.ts';
import type { Settings } from '../../../lib/settings.ts';
import type { PageOptions } from '../../call-pages/page.ts';
import type { CallServer } from './call-server.ts';
import { findPanel, type PanelHandle } from './panel.ts';

declare global {
  /** In the extension's own documents, where these functions are run. */
  const chrome: typeof Extension;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the pages of each platform call what the panel must not cover. */
export const parts: Record<
  PlatformName,
  { mic: string; leave: string; chat: string; pane: string; captions: string }
> = {
  teams: {
    mic: '#microphone-button',
    leave: '#hangup-button',
    chat: '#chat-button',
    pane: 'aside',
    captions: '[data-tid="closed-caption-text"]',
  },
  zoom: {
    mic: 'button.join-audio-container__btn',
    leave: 'button.footer__leave-btn',
    chat: '[feature-type="chat"] button',
    pane: '#wc-container-right',
    captions: '.live-transcription-subtitle__box',
  },
  meet: {
    mic: 'main [jsname="hw0c9"]',
    leave: 'main [jsname="CQylAd"]',
    chat: '[data-panel-id="2"]',
    pane: 'aside',
    captions: '[role="region"][tabindex="0"] .ygicle',
  },
};

/** The frame with the call in it. */
export async function callFrame(page: Page): Promise<Frame> {
  const client = await page.$('iframe#webclient');
  return (await client?.contentFrame()) ?? page.mainFrame();
}

/** Waits until everything of a page's part can be measured, and measures it. */
export async function boxOf(frame: Frame, selector: string): Promise<Box> {
  const element = await frame.waitForSelector(selector);
  return boxOfHandle(element);
}

async function boxOfHandle(element: ElementHandle<Element> | null): Promise<Box> {
  const box = await element?.boundingBox();
  if (!box) throw new Error('It is in the page, but nowhere to be seen.');
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/**
 * Where the panel stands in the tab; null when it is not to be seen. Firefox's driver cannot look into
 * a closed shadow root, but there each document can tell where it is on the screen.
 */
async function standsAt(page: Page, { frame }: PanelHandle): Promise<Box | null> {
  const inFirefox = () => {
    const { mozInnerScreenX: x, mozInnerScreenY: y } = window as unknown as Record<string, number>;
    return x === undefined || y === undefined
      ? null
      : { x, y, width: innerWidth, height: innerHeight };
  };
  const own = await frame.evaluate(inFirefox);
  if (own) {
    const tab = await page.evaluate(inFirefox);
    const left = own.x - (tab?.x ?? 0);
    const top = own.y - (tab?.y ?? 0);
    return own.width > 0 ? { left, top, right: left + own.width, bottom: top + own.height } : null;
  }
  // Measured by hand: puppeteer does not know an element again that came from another document.
  const element = await frame.frameElement();
  return (
    element?.evaluate((panel) => {
      if (panel.getClientRects().length === 0) return null;
      let { left, top, right, bottom } = panel.getBoundingClientRect();
      for (let view = panel.ownerDocument.defaultView; view?.frameElement; ) {
        const around = view.frameElement.getBoundingClientRect();
        left += around.left;
        right += around.left;
        top += around.top;
        bottom += around.top;
        view = view.frameElement.ownerDocument.defaultView;
      }
      return { left, top, right, bottom };
    }) ?? null
  );
}

export async function panelBox(page: Page, panel: PanelHandle): Promise<Box> {
  const box = await standsAt(page, panel);
  if (!box) throw new Error('The panel is not to be seen.');
  return box;
}

/** Waits until the panel is to be seen, or not; fails after `withinMs`. */
export async function untilShown(
  page: Page,
  panel: PanelHandle,
  wanted: boolean,
  withinMs = 5000,
): Promise<void> {
  const ends = Date.now() + withinMs;
  while (((await standsAt(page, panel)) !== null) !== wanted) {
    if (Date.now() > ends) {
      throw new Error(
        `The panel is ${wanted ? 'not to be seen' : 'still to be seen'} after ${withinMs} ms.`,
      );
    }
  }
}

/** Waits until the panel's box is as wanted; the last box, for a sentence when it never is. */
export async function panelBoxWhen(
  page: Page,
  panel: PanelHandle,
  wanted: (box: Box) => boolean,
): Promise<Box> {
  const ends = Date.now() + 5000;
  let box = await standsAt(page, panel);
  while (!(box && wanted(box)) && Date.now() < ends) box = await standsAt(page, panel);
  if (!box) throw new Error('The panel is not to be seen.');
  return box;
}

export const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const widthOf = (box: Box) => Math.round(box.right - box.left);

/** Says something as the panel does: from its own document, with its own key. */
export async function tellFromPanel<K extends keyof PanelEvents>(
  { frame }: PanelHandle,
  event: K,
  data: PanelEvents[K],
): Promise<void> {
  const said = frame.evaluate(
    (wire) => {
      const port = chrome.runtime.connect({ name: `panel:${location.hash.slice(1)}` });
      // The hub's first word: this connection was let in.
      return new Promise<void>((done) => {
        port.onMessage.addListener(() => {
          port.disconnect();
          done();
        });
        port.postMessage(wire);
      });
    },
    { event, data },
  );
  // Another document may be its place from now on, and then this one is gone before it can answer.
  await said.catch(() => {});
}

/** Asks the hub for something as the panel does, and waits until it is done. */
export async function requestFromPanel<K extends RequestName>(
  { frame }: PanelHandle,
  request: K,
  data: Requests[K]['ask'],
): Promise<void> {
  const refused = await frame.evaluate(
    (wire) => {
      const port = chrome.runtime.connect({ name: `panel:${location.hash.slice(1)}` });
      return new Promise<string | null>((done) => {
        port.onMessage.addListener((answer: Wire) => {
          if (!('reply' in answer) && !('refused' in answer)) return;
          port.disconnect();
          done('refused' in answer ? answer.because : null);
        });
        port.postMessage(wire);
      });
    },
    { request, id: 'from the test', data },
  );
  if (refused !== null) throw new Error(refused);
}

/** What is remembered, as the extension's own pages read it. */
export async function remembered<K extends keyof Settings & string>(
  { frame }: PanelHandle,
  key: K,
): Promise<Settings[K] | undefined> {
  return frame.evaluate(
    async (name) => (await chrome.storage.local.get(name))[name],
    key,
  ) as Promise<Settings[K] | undefined>;
}

/** How many hosts of panels stand in a document. */
export const hostsIn = (frame: Frame) =>
  frame.evaluate(
    () =>
      [...document.documentElement.children].filter(
        ({ localName }) => localName !== 'head' && localName !== 'body',
      ).length,
  );

/** The same over all documents of a tab. */
export async function hosts(page: Page): Promise<number> {
  const panel = await findPanel(page);
  const frames = page.frames().filter((frame) => frame !== panel && !frame.detached);
  const counts = await Promise.all(frames.map((frame) => hostsIn(frame).catch(() => 0)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The background of the extension, started if it sleeps. Chromium only. */
export async function background(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension:'),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no background.');
  return worker;
}

/** Everything a page needs to start right inside a call. */
export function startInCall(
  server: CallServer,
  platform: PlatformName,
  more: Partial<PageOptions> = {},
): void {
  server.set(platform, { state: 'call', title: 'SEND Partnership Board', ...more });
}
