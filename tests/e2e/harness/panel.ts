/**
 * The panel as a person uses it: found by what it says, driven by keyboard and mouse.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';

export interface PanelHandle {
  frame: Frame;
  /** The text of the panel as it stands. */
  text(): Promise<string>;
  /** Resolves when the panel shows this text. */
  shows(text: string): Promise<void>;
  /** A control by its accessible name. */
  control(name: string, role?: string): Promise<ElementHandle<Element>>;
  press(name: string, role?: string): Promise<void>;
  /** Jots with the keyboard and waits until the panel says it is saved. */
  jot(text: string, kind?: 'Note' | 'Question' | 'Decision' | 'Action'): Promise<void>;
}

const patienceMs = 10_000;

/**
 * Brings the pointer over a control, and waits until the browser has noticed. Just after the panel has
 * moved Chromium sends the pointer where the panel was: a click went to the page beneath (Chromium 156).
 */
async function untilUnderPointer(control: ElementHandle<Element>): Promise<void> {
  for (const ends = Date.now() + patienceMs; Date.now() < ends; await pause(10)) {
    await control.hover();
    if (await control.evaluate((element) => element.matches(':hover'))) return;
    // The same place once more is no move: in a tab that has just come to the front it was not seen.
    await control.frame.page().mouse.move(0, 0);
  }
  throw new Error('The pointer never came to be over the control.');
}

/** The panel in a page, wherever in its frames it was mounted; waits until there is one. */
export async function panelOf(page: Page): Promise<PanelHandle> {
  const frame = await panelFrame(page);
  await frame.waitForSelector('[role="tablist"], .unlock');

  const control: PanelHandle['control'] = async (name, role) => {
    const found = await frame.waitForSelector(
      `::-p-aria([name="${name}"]${role ? `[role="${role}"]` : ''})`,
      { timeout: patienceMs },
    );
    if (!found) throw new Error(`The panel has no control named "${name}".`);
    return found as ElementHandle<Element>;
  };
  const press: PanelHandle['press'] = async (name, role) => {
    const pressed = await control(name, role);
    await untilUnderPointer(pressed);
    await pressed.click();
  };
  const shows: PanelHandle['shows'] = async (text) => {
    // Not by mutation: puppeteer's poller does not see a text node that is rewritten in place.
    await frame.waitForFunction(
      (wanted) => document.body.innerText.includes(wanted),
      { polling: 25, timeout: patienceMs },
      text,
    );
  };

  return {
    frame,
    control,
    press,
    shows,
    text: () => frame.evaluate(() => document.body.innerText),
    async jot(text, kind = 'Note') {
      const radio = await control(kind, 'radio');
      await radio.evaluate((input) => (input as HTMLInputElement).click());
      const box = await control('Jot a note');
      await box.type(text);
      await box.press('Enter');
      await shows('Saved on this computer');
    },
  };
}

/** The frame that holds the panel, or null. Asks every frame of the page. */
export async function findPanel(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame.parentFrame() === null) continue;
    // Firefox keeps reporting a frame's first address, so the title tells in both browsers. A frame
    // may go away while it is being asked.
    if ((await frame.title().catch(() => '')) === 'Tableside') return frame;
  }
  return null;
}

/** The title comes after a frame's last event, so frame events alone would miss it. */
async function panelFrame(page: Page): Promise<Frame> {
  for (const ends = Date.now() + patienceMs; Date.now() < ends; await pause(25)) {
    const frame = await findPanel(page);
    if (frame) return frame;
  }
  throw new Error('No frame of this page holds the panel.');
}
