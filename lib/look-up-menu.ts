import { browser } from 'wxt/browser';

const inCall = 'look-up';
const atDesk = 'look-up-at-desk';
const desk = '/desk.html';

/** Words chosen on a call page, or on the desk, can be looked up from the menu of the right button. */
export function offerLookUp(lookUp: (tabId: number, text: string) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    const callPages = browser.runtime
      .getManifest()
      .content_scripts?.flatMap(({ matches = [] }) => matches);
    offer(inCall, callPages ?? []);
    offer(atDesk, [`${browser.runtime.getURL(desk)}*`]);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (!selectionText || tab?.id === undefined) return;
    if (menuItemId === inCall) lookUp(tab.id, selectionText);
    if (menuItemId === atDesk) {
      const words = encodeURIComponent(selectionText.slice(0, 200));
      void browser.tabs.update(tab.id, { url: `${browser.runtime.getURL(desk)}#look-up=${words}` });
    }
  });
}

function offer(id: string, documentUrlPatterns: string[]): void {
  const title = 'Look up “%s” in Tableside';
  browser.contextMenus.create({ id, title, contexts: ['selection'], documentUrlPatterns }, () => {
    // A browser that takes no extension addresses here leaves the desk its own look-up box.
    void browser.runtime.lastError;
  });
}
