/** From a key to the frame that shows what it did, in a real page. */
import type { Frame } from 'puppeteer-core';

export interface KeyTimes {
  /** Event, our work, drawing and layout, in milliseconds. */
  work: number[];
  /** Until the frame. */
  painted: number[];
}

/**
 * Chromium switches for it. Without a screen, frames come every 16 to 50 ms whatever is in them. Let
 * loose, a frame comes as soon as it is ready, so that what is measured is ours.
 */
export const frameSwitches = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Begins to measure keys whose work changes something inside `changes`. */
export async function watchKeys(frame: Frame, changes: string): Promise<void> {
  await frame.evaluate((selector) => {
    const times = { work: [] as number[], painted: [] as number[] };
    Object.assign(window, { keyTimes: times });
    let began = 0;
    addEventListener('keydown', () => (began = performance.now()), true);
    const drawn = () => {
      if (began === 0) return;
      // Layout is part of it.
      void document.body.offsetHeight;
      const from = began;
      began = 0;
      times.work.push(performance.now() - from);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.painted.push(performance.now() - from);
        port2.postMessage(null);
      });
    };
    const area = document.querySelector(selector);
    if (!area) throw new Error(`There is no ${selector}.`);
    new MutationObserver(drawn).observe(area, { childList: true, subtree: true });
    // A key that changes nothing but its own box costs its frame all the same.
    area.addEventListener('input', () => queueMicrotask(() => setTimeout(drawn)));
  }, changes);
}

export function keyTimes(frame: Frame): Promise<KeyTimes> {
  return frame.evaluate(() => (window as unknown as { keyTimes: KeyTimes }).keyTimes);
}

/** A table of shares of the keys. Limit: one frame. */
export function showKeyTimes(times: Record<string, number[]>): void {
  const at = (list: number[], share: number) =>
    +(list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? 0).toFixed(1);
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([name, list]) => [
        name,
        { p50: at(list, 0.5), p95: at(list, 0.95), max: at(list, 1 - 1e-9), 'limit (ms)': 16.7 },
      ]),
    ),
  );
}
