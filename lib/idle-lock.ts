/** Locks the records when nobody is at the computer. */
import { browser } from 'wxt/browser';
import { readSetting, watchSetting } from './settings.ts';

/** Minutes without mouse and keys, where she has not chosen. */
export const usualLockAfter = 15;

interface Needs {
  /** Is there something to lock? */
  isOpen(): Promise<boolean>;
  /** Is a call on? Who listens for an hour touches nothing, and is there all the same. */
  inCall(): boolean;
  close(): Promise<unknown>;
}

/**
 * Call pages connect within this time when the idle computer has woken us, and only they know whether a
 * call is on.
 */
const callsConnectMs = 1000;

export function closeWhenIdle({ isOpen, inCall, close }: Needs): void {
  const ask = (minutes: number | null) =>
    browser.idle.setDetectionInterval((minutes ?? usualLockAfter) * 60);
  // What cannot be read is as if it were never set.
  void readSetting('lockAfter').then(ask, () => ask(null));
  watchSetting('lockAfter', ask);
  browser.idle.onStateChanged.addListener(async (state) => {
    if (state === 'active' || !(await isOpen())) return;
    // A locked screen: she has gone, call or no call.
    if (state === 'idle') {
      await new Promise((connected) => setTimeout(connected, callsConnectMs));
      if (inCall()) return;
    }
    await close();
  });
}
