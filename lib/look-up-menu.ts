import { browser } from 'wxt/browser';

const id = 'look-up';

/** Words chosen on a call page can be looked up from the menu of the right mouse button. */
export function offerLookUp(lookUp: (tabId: number, text: string) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id,
      title: 'Look up “%s” in Tableside',
      contexts: ['selection'],
      documentUrlPatterns: browser.runtime
        .getManifest()
        .content_scripts?.flatMap(({ matches = [] }) => matches),
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === id && selectionText && tab?.id !== undefined) lookUp(tab.id, selectionText);
  });
}
