/**
 * The contract of a platform, and the finding that all platforms share.
 *
 * A platform is data first: for each thing on the page an ordered list of selectors (id or test id,
 * then role and structure, then localised labels), each with the date it was last seen. The first
 * that finds something wins. What none of them finds is `unknown` or null, never a guess.
 */
import type { Call, CallState, PlatformName, Seen } from '../model.ts';

export interface Platform {
  name: PlatformName;
  /** Match patterns of its call pages, for the manifest; no wider than the calls are. */
  pages: readonly string[];
  /** Is this address a page of this platform? */
  owns(url: URL): boolean;
  /** The call's address in one spelling, or null when the page's address does not tell. */
  address(url: URL): string | null;
  /** Pixels of the page that the panel leaves free: its toolbars. */
  keepClear: { top: number; bottom: number };
  /** Panes of the page at its side, chat and people: the panel steps beside one that is open. */
  sidePanes?: Selector[];
  /** The frame around the call's document, where a narrower frame makes a narrower call. */
  callFrame?: Selector;
  selectors: Record<Thing, readonly Selector[]>;
  /** From what was found to a state. Order and exceptions differ by platform. */
  state(page: Document): CallState;
  title(page: Document): string | null;
  mic(page: Document): Call['mic'];
  hand(page: Document): Call['hand'];
  presenting(page: Document): Seen;
  /** Everybody's name that the page shows, as it writes them; and how many it says there are. */
  people(page: Document): { names: string[]; count: number | null };
  captions: CaptionReading;
}

/**
 * What is looked for on a call page. `call`: the marks of a running call; `recording`: a sign that
 * it is recorded; `roster`: a person's row in the open list of people; `tile`: a person's name on
 * the stage; `count`: what says how many people there are; `captions`: what holds all caption rows.
 */
export type Thing =
  | 'prejoin'
  | 'lobby'
  | 'call'
  | 'ended'
  | 'title'
  | 'mic'
  | 'hand'
  | 'share'
  | 'presenting'
  | 'recording'
  | 'roster'
  | 'tile'
  | 'count'
  | 'captions';

export interface Selector {
  css: string;
  /** Of what it finds, only elements that say one of these texts, in any case. */
  says?: readonly string[];
  /** When a public source last saw it on the real page: "2026-09". */
  seen: string;
  /** How many it finds on the simulated page, wherever it finds any. */
  expected: number;
}

export interface CaptionReading {
  /**
   * `list`: rows in speaking order, old ones leave at the top. `boxes`: one box a speaker, a window
   * that slides over what was said (Zoom).
   */
  shape: 'list' | 'boxes';
  /** Boxes: how many milliseconds a text that was pushed out can come back. */
  windowMs?: number;
  rows(root: Element): CaptionRow[];
}

export interface CaptionRow {
  text: string;
  /** Tells boxes of different speakers apart, where the page shows that. Never a name, never kept. */
  mark?: string;
}

/** Everything that one selector finds. A selector that the browser does not know finds nothing. */
export function findEach(page: ParentNode, { css, says }: Selector): Element[] {
  try {
    const found = [...page.querySelectorAll(css)];
    return says ? found.filter((element) => saysOneOf(element, says)) : found;
  } catch {
    return [];
  }
}

/** What the first selector finds that finds anything, in their order. */
export function findAll(page: ParentNode, selectors: readonly Selector[]): Element[] {
  for (const selector of selectors) {
    const found = findEach(page, selector);
    if (found.length > 0) return found;
  }
  return [];
}

export function find(page: ParentNode, selectors: readonly Selector[]): Element | null {
  return findAll(page, selectors)[0] ?? null;
}

/** An element's text in one line, or null when there is none. */
export function textOf(element: Element | null | undefined): string | null {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || null;
}

/** What a control is called, and what it says: pages put a state in either. */
export function labelOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

function saysOneOf(element: Element, texts: readonly string[]): boolean {
  const label = labelOf(element);
  return texts.some((text) => label.includes(text));
}

/** Which of two lists of texts a control's label begins with; null: neither, so nobody knows. */
export function eitherOf<T>(
  element: Element,
  choices: readonly (readonly [T, readonly string[]])[],
): T | null {
  const label = labelOf(element);
  return choices.find(([, texts]) => texts.some((text) => label.startsWith(text)))?.[0] ?? null;
}

/** The first number in a text. */
export function numberIn(text: string | null | undefined): number | null {
  const digits = /\d+/.exec(text ?? '')?.[0];
  return digits ? Number(digits) : null;
}

/** What stands nearest to an element: in the smallest part of the page around it that has any. */
export function findNear(element: Element | null, selectors: readonly Selector[]): Element | null {
  for (let around = element?.parentElement; around; around = around.parentElement) {
    const found = find(around, selectors);
    if (found) return found;
  }
  return null;
}

/** A toggle button's state as it tells assistive technology. */
export function pressed(element: Element): boolean | null {
  const state = element.getAttribute('aria-pressed');
  return state === 'true' ? true : state === 'false' ? false : null;
}
