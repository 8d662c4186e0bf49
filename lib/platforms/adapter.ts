/**
 * The contract of a platform, and the DOM reading that all platforms share.
 *
 * A platform is data first: for each thing on the page an ordered list of selectors (id or test id,
 * then role and structure, then localised labels), each with the date it was last seen. The first
 * that finds something wins. What none of them finds is `unknown` or null, never a guess.
 */
import type { Call, CallState, PlatformName } from '../model.ts';

export interface Platform {
  name: PlatformName;
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
  selectors: Selectors;
  /** From what was found to a state. Order and exceptions differ by platform. */
  state(page: ParentNode): CallState;
  title(page: Document): string | null;
  mic(button: Element): Call['mic'];
  captions: CaptionReading;
}

export interface Selectors {
  /** The mark of a running call. Its ancestors are watched until it goes. */
  call: Selector[];
  mic: Selector[];
  /** The element that holds all caption rows. */
  captions: Selector[];
}

export interface Selector {
  css: string;
  /** When a public source last saw it on the real page: "2026-09". */
  seen: string;
}

export interface CaptionReading {
  /**
   * `list`: rows in speaking order, old ones leave at the top. `boxes`: one box a speaker, filled
   * again with each sentence (Zoom).
   */
  shape: 'list' | 'boxes';
  rows(root: Element): CaptionRow[];
}

export interface CaptionRow {
  text: string;
  /** Tells boxes of different speakers apart, where the page shows that. Never a name, never kept. */
  mark?: string;
}

/** The first element that any of the selectors finds, in their order. */
export function find(page: ParentNode, selectors: readonly Selector[]): Element | null {
  for (const { css } of selectors) {
    const element = page.querySelector(css);
    if (element) return element;
  }
  return null;
}

/** An element's text in one line, or null when there is none. */
export function textOf(element: Element | null | undefined): string | null {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || null;
}

/** Everything the page says about the call just now. */
export function readCall(
  platform: Platform,
  page: Document,
): Pick<Call, 'state' | 'title' | 'mic'> {
  const state = platform.state(page);
  const button = state === 'in-call' ? find(page, platform.selectors.mic) : null;
  return {
    state,
    title: state === 'none' ? null : platform.title(page),
    mic: button ? platform.mic(button) : 'unknown',
  };
}
