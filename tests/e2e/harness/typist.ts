/** Somebody who types note after note, key by key, and remembers when each key was in the box. */
import type { PanelHandle } from './panel.ts';

interface Key {
  at: number;
  /** Which of the texts, and how much of it stood in the box. */
  text: number;
  length: number;
}

export interface Typed {
  texts: string[];
  /** How many of them the panel has called saved. */
  saved: number;
  /** How many were entered, and how much of the next stood in the box, at a moment. */
  at(moment: number): { entered: number; length: number };
}

/**
 * Types until the browser is `gone`. From `afterMs` on, and when something was saved, `kill` is called
 * as soon as keys have gone in steadily for a while: what a machine does that stands still itself says nothing of the panel.
 */
export async function typeUntilGone(
  { frame }: PanelHandle,
  texts: string[],
  afterMs: number,
  kill: () => void,
  gone: () => boolean,
): Promise<Typed> {
  const keys: Key[] = [];
  const typed: Typed = {
    texts,
    saved: 0,
    at(moment) {
      const last = keys.findLast(({ at }) => at <= moment);
      return last ? { entered: last.text, length: last.length } : { entered: 0, length: 0 };
    },
  };
  const page = frame.page();
  const began = Date.now();
  const press = async (text: number, length: number, key: Promise<void>) => {
    await key;
    keys.push({ at: Date.now(), text, length });
    const isTime = typed.saved > 0 && Date.now() - began > afterMs;
    if (isTime && isSteady(keys)) kill();
  };
  try {
    await frame.focus('textarea.jot');
    for (const [i, text] of texts.entries()) {
      for (const [at, letter] of [...text].entries()) {
        await press(i, at + 1, page.keyboard.type(letter));
      }
      await press(i + 1, 0, page.keyboard.press('Enter'));
      // Every third is not waited for: the next words are typed while it is on its way.
      if (i % 3 === 2) continue;
      await frame.waitForFunction(
        () => document.querySelector('#saved')?.textContent === 'Saved on this computer',
        { polling: 5 },
      );
      typed.saved = i + 1;
    }
    throw new Error('Everything was typed before the browser was gone.');
  } catch (error) {
    if (!gone()) throw error;
    return typed;
  }
}

/** Longer than what may be missing. */
const steadyMs = 350;

/** No two keys of the last while are far from each other. */
function isSteady(keys: Key[]): boolean {
  const now = Date.now();
  const last = keys.filter(({ at }) => at > now - steadyMs);
  return last.every(({ at }, i) => at - (last[i - 1]?.at ?? now - steadyMs) < 120);
}
