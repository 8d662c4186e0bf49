/**
 * The key of the records while they are unlocked: in the browser's memory, as the background is stopped
 * and started all the time. It is on no disk, call pages cannot read it, and it goes with the browser.
 */
import { browser } from 'wxt/browser';

const name = 'key';

export const sessionKey = {
  async read(): Promise<Uint8Array | null> {
    const { [name]: kept }: Record<string, unknown> = await browser.storage.session.get(name);
    return Array.isArray(kept) && kept.length === 32 ? new Uint8Array(kept as number[]) : null;
  },
  async keep(key: Uint8Array | null): Promise<void> {
    if (key) await browser.storage.session.set({ [name]: [...key] });
    else await browser.storage.session.remove(name);
  },
};
