/**
 * The contract of the simulated call pages. They follow what public sources say of the real pages up
 * to November 2026: ids, test ids, structure, and how captions change. A number in brackets is how
 * many independent sources say so, [guess] is what nobody has seen. No text, code or picture of the
 * real products is in them.
 *
 * The files run unbundled in a real browser (types stripped) and under a simulated DOM in unit tests.
 */
import type { PlatformName } from '../../lib/model.ts';
import { boardPeople } from './board-people.ts';
import type { Utterance } from './speech.ts';

export type { PlatformName };
export type Language = 'en' | 'de' | 'pt';

/**
 * The security headers a page is sent with. `usual`: what the real page is known to send; `none`: no
 * header at all; then the isolation variants of cross-origin isolation; `strict-csp`: nothing but
 * the page's own code and style.
 */
export type HeaderVariant =
  | 'usual'
  | 'none'
  | 'require-corp'
  | 'credentialless'
  | 'dip'
  | 'strict-csp';

export interface Person {
  name: string;
  initials: string;
  /** Colour of the tile. */
  colour: string;
  /** Has an avatar picture instead of initials, where the page draws such a thing. */
  picture: boolean;
}

export interface PageOptions {
  platform: PlatformName;
  lang: Language;
  /** Selectors after or before the last known renaming. */
  build: 'new' | 'old';
  title: string;
  /** Your own name, one of `people`. */
  self: string;
  /** Signed in with an account, or a guest who types a name. */
  signedIn: boolean;
  people: Person[];
  headers: HeaderVariant;
  /** Where the page starts. */
  state: 'prejoin' | 'lobby' | 'call';
  /** Milliseconds until somebody lets you in; 0 waits for `admit()`. */
  lobbyMs: number;
  /** Removes every child of the body and of the app's root that is not the page's own, again and again. */
  rerender: boolean;

  seed: number;
  /** How fast people speak: 1 is real time. */
  speed: number;
  /** Above 0: a steady number of caption changes a second, for load. */
  updatesPerSecond: number;
  /** Captions are on from the start of the call. */
  captions: boolean;
  /** How text is rewritten: `node.data =`, or `element.textContent =`, which replaces the node. */
  mutation: 'data' | 'text';
  /** A full caption list: a new row for each, or the top row moved down and rewritten. */
  list: 'append' | 'recycle';
  /** Caption rows (Meet: blocks) that stay on the page; 0 keeps them all. */
  rows: number;
  /** With captions off, or the call over, the caption region stays on the page. */
  keepsCaptions: boolean;

  /** Teams: now and then a row's author is only known after its text [guess]. */
  lateAuthors: boolean;
  /** Teams: the call in the top document, or in an iframe as in older and light builds [1]. */
  frame: 'top' | 'iframe';
  /** Teams: the hang-up as one button, split in two in a wrapper, or without its id [8+, 2, 4]. */
  hangup: 'button' | 'wrapper' | 'main-only';
  /** Teams: the lobby shows a hang-up too [guess]. */
  lobbyHangup: boolean;
  /** Teams: what comes after the call, an end screen or the calendar [2]. */
  after: 'screen' | 'calendar';

  /** Zoom: what happens to the client's iframe between preview and call [guess]. */
  clientFrame: 'kept' | 'navigated' | 'replaced';
  /** Zoom: the full transcript is open beside the overlay [1]. */
  fullTranscript: boolean;

  /** Meet: from this length on a block loses its head; about 30 minutes of one speaker [1]. */
  longestBlock: number;
}

type CallState = 'prejoin' | 'lobby' | 'call' | 'minimised' | 'ended';
type EndKind = 'left' | 'ended' | 'removed';

/** How the page stands now. */
export interface CallStatus {
  state: CallState;
  end: EndKind;
  mic: boolean;
  camera: boolean;
  hand: boolean;
  captions: boolean;
  presenting: boolean;
  recording: boolean;
  roster: boolean;
  chat: boolean;
  dialog: boolean;
  people: Person[];
  messages: { from: string; text: string }[];
  /** When the call began. */
  since: number;
}

/** What a test, or the demo, does with a page. In the browser it is `window.sim`. */
export interface CallPage {
  /** Before the call: the join button. */
  join(): void;
  /** Somebody lets you in. */
  admit(): void;
  end(kind?: EndKind): void;
  /** From the end screen to the lobby and into a new call, in the same document. */
  rejoin(): void;
  captions(on: boolean): void;
  mic(live: boolean): void;
  camera(on: boolean): void;
  hand(up: boolean): void;
  present(on: boolean): void;
  record(on: boolean): void;
  arrive(name: string): void;
  leave(name: string): void;
  roster(open: boolean): void;
  chat(open: boolean): void;
  /** A chat message. */
  post(from: string, text: string): void;
  /** A dialog of the page's own that takes the focus. */
  dialog(open: boolean): void;
  /** Teams: you read a chat during the call; the stage shrinks and the toolbar goes [2]. */
  minimise(on: boolean): void;
  /** Says one thing; resolves when its last correction is written. */
  say(speaker: string, text: string): Promise<void>;
  /** Says a script; resolves when the last correction of all is written. */
  play(script: Utterance[]): Promise<void>;
  /** Ends all speech where it is. */
  stop(): void;
  /** The truth: the final text of each finished utterance, in the order they were finished. */
  readonly said: { speaker: string; text: string }[];
  readonly status: Readonly<CallStatus>;
}

export function optionsFor(platform: PlatformName, chosen: Partial<PageOptions> = {}): PageOptions {
  return {
    platform,
    lang: 'en',
    build: 'new',
    title: 'SEND Partnership Board',
    self: 'Donna Osei (Guest)',
    signedIn: false,
    people: boardPeople,
    headers: 'usual',
    state: 'prejoin',
    lobbyMs: 0,
    rerender: false,
    seed: 1,
    speed: 1,
    updatesPerSecond: 0,
    captions: false,
    mutation: 'data',
    list: 'append',
    rows: platform === 'meet' ? 6 : platform === 'zoom' ? 12 : 20,
    keepsCaptions: false,
    lateAuthors: true,
    frame: 'top',
    hangup: 'button',
    lobbyHangup: false,
    after: 'screen',
    clientFrame: 'kept',
    fullTranscript: false,
    longestBlock: 25_000,
    ...chosen,
  };
}
