/** A person's hand on keyboard or mouse: does what she does, and counts how long she would take. */
import type { KeyInput, Page } from 'puppeteer-core';
import type { PanelHandle } from './panel.ts';

/**
 * Seconds of one key of somebody who types as most do, and of bringing the pointer to a thing and
 * pressing: Card, Moran and Newell, The keystroke-level model, 1980. A test that waited so long would
 * test the clock of the machine it runs on.
 */
const keySeconds = 0.2;
const pointSeconds = 1.1;
const pressSeconds = 0.2;

/** Making up her mind: what to do with one thing that she has read. */
const thinkSeconds = 1.35;

/** A hand wherever controls are found by their names. */
export interface PlainHand {
  type(words: string): Promise<void>;
  keys(...names: KeyInput[]): Promise<void>;
  click(name: string, role?: string): Promise<void>;
  /** She brings the pointer to so many other things and presses; the test does that itself. */
  clicks(count: number): void;
  /** She looks at so many things, and decides about each. */
  decides(count: number): void;
  /** What all of it takes her. */
  seconds(): number;
}

export interface Hand extends PlainHand {
  /** Waits until the keyboard is in the boxes of a note. */
  inBox(label: string): Promise<void>;
}

export function plainHand(
  page: () => Page,
  press: (name: string, role?: string) => Promise<void>,
): PlainHand {
  let seconds = 0;
  return {
    async type(words) {
      seconds += words.length * keySeconds;
      await page().keyboard.type(words);
    },
    async keys(...names) {
      seconds += names.length * keySeconds;
      for (const name of names) await page().keyboard.press(name);
    },
    async click(name, role) {
      seconds += pointSeconds + pressSeconds;
      await press(name, role);
    },
    clicks(count) {
      seconds += count * (pointSeconds + pressSeconds);
    },
    decides(count) {
      seconds += count * thinkSeconds;
    },
    seconds: () => Math.round(seconds * 10) / 10,
  };
}

export function handOn(panel: PanelHandle): Hand {
  return {
    ...plainHand(() => panel.frame.page(), panel.press),
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
  };
}
