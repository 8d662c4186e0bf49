/** Keys and the toolbar button, and what is said there when the panel cannot speak for itself. */
import { browser } from 'wxt/browser';
import { commands, toolbarTitle } from './commands.ts';
import type { Hub } from './hub.ts';
import { wakeCall } from './port.ts';

export function listenToPresses({ pressed }: Hub, lockNow: () => Promise<unknown>): void {
  browser.commands.onCommand.addListener(async (name, tab) => {
    if (!isCommand(name)) return;
    const { does } = commands[name];
    if (does === 'lockNow') return void lockNow();
    const tabId = tab?.id ?? (await activeTab());
    if (tabId !== undefined) pressed(tabId, does);
  });
  browser.action.onClicked.addListener(async ({ id }) => {
    if (id === undefined) return;
    // Where no call can be, the button leads to the desk.
    if (!(await wakeCall(id))) {
      await browser.tabs.create({ url: browser.runtime.getURL('/desk.html') });
      return;
    }
    // She asks again: if the page still does not let the panel stay, it will be said again.
    void browser.action.setTitle({ tabId: id, title: toolbarTitle });
    pressed(id, 'panelToggled');
  });
}

/** No badge: it would stand there all through the call, for others to ask about. */
export function sayPanelLost(tabId: number): void {
  const title = 'Tableside: this page does not let the panel stay. Press to try again.';
  // The tab may be closed meanwhile.
  browser.action.setTitle({ tabId, title }).catch(() => {});
}

function isCommand(name: string): name is keyof typeof commands {
  return name in commands;
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
