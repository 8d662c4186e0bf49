/** Call pages that were open before the extension came, or came anew. */
import { browser } from 'wxt/browser';

/**
 * Gives them their scripts, so that nobody has to reload a call to get the panel. In a page that has
 * them already, the second ones find the first at work and leave.
 *
 * Chromium only. Firefox puts content scripts into open tabs by itself, and the extension has no
 * permission to do so there.
 */
export function enterOpenTabs(): void {
  if (!browser.scripting) return;
  browser.runtime.onInstalled.addListener(async () => {
    for (const script of browser.runtime.getManifest().content_scripts ?? []) {
      const tabs = await browser.tabs.query({ url: script.matches ?? [] });
      await Promise.all(tabs.map(({ id }) => id !== undefined && enter(id, script)));
    }
  });
}

type Script = NonNullable<
  ReturnType<typeof browser.runtime.getManifest>['content_scripts']
>[number] & { world?: 'MAIN' | 'ISOLATED' };

async function enter(tabId: number, { js = [], all_frames, world }: Script): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: all_frames },
      files: js as never,
      world: world ?? 'ISOLATED',
      // The guard must not miss a request; the other one reads the page and waits for it.
      injectImmediately: world === 'MAIN',
    });
  } catch {
    // A tab that is being closed, shows an error, or was put to sleep: it gets its scripts on loading.
  }
}

/** Firefox would otherwise end the extension in the middle of a call to put the next one in its place. */
export function updateLater(): void {
  browser.runtime.onUpdateAvailable.addListener(() => {});
}
