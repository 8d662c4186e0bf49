/** A person's hand on keyboard or mouse: does what she does, and counts how long she would take. */
import type { KeyInput } from 'puppeteer-core';
import type { PanelHandle } from './panel.ts';

/**
 * Seconds of one key of somebody who types as most do, and of bringing the pointer to a thing and
 * pressing: Card, Moran and Newell, The keystroke-level model, 1980. A test that waited so long would
 * test the clock of the machine it runs on.
 */
const keySeconds = 0.2;
const pointSeconds = 1.1;
const pressSeconds = 0.2;

export interface Hand {
  type(words: string): Promise<void>;
  keys(...names: KeyInput[]): Promise<void>;
  click(name: string, role?: string): Promise<void>;
  /** Waits until the keyboard is in the boxes of a note. */
  inBox(label: string): Promise<void>;
  /** What all of it takes her. */
  seconds(): number;
}

export function handOn(panel: PanelHandle): Hand {
  const { keyboard } = panel.frame.page();
  let seconds = 0;
  return {
    async type(words) {
      seconds += words.length * keySeconds;
      await keyboard.type(words);
    },
    async keys(...names) {
      seconds += names.length * keySeconds;
      for (const name of names) await keyboard.press(name);
    },
    async click(name, role) {
      seconds += pointSeconds + pressSeconds;
      await panel.press(name, role);
    },
    async inBox(label) {
      await panel.frame.waitForFunction(
        (wanted) => {
          const box = document.activeElement?.closest('[data-box]');
          return box?.querySelector('.box-label')?.textContent?.trim() === wanted;
        },
        { polling: 25, timeout: 10_000 },
        label,
      );
    },
    seconds: () => Math.round(seconds * 10) / 10,
  };
}
