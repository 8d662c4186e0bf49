import { browser } from 'wxt/browser';

/** All that stands in the browser's own settings stores of this extension, and what it wanted to be woken for. */
export async function clearStorage(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.alarms?.clearAll();
}
