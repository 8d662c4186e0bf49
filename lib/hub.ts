/**
 * Pairs the call page and the panels of each tab, passes events on, has requests answered.
 *
 * It may be stopped and forget everything at any time: all it holds is who is connected and what the
 * call pages said last, and both come again with the next connection.
 */
import type { HubEvents, RequestName, Requests, Snapshot, Wire } from './messages.ts';
import type { Call, Meeting } from './model.ts';
import { type ParsedEvent, parseCallEvent, parsePanelEvent, parseRequest } from './parse.ts';
import type { Peer, PeerHandlers } from './port.ts';

/** What the background does for a request. Errors are sentences for a person. */
export type Answers = {
  [K in RequestName]: (ask: Requests[K]['ask']) => Promise<Requests[K]['reply']>;
};

export interface HubNeeds {
  answers: Answers;
  /** Never rejects: what could not be read is said in `problem`. */
  snapshot(call: Call | null): Promise<Omit<Snapshot, 'call'>>;
  wakeCall(tabId: number): unknown;
  /** The page of this tab does not let the panel stay: a quiet word outside the page. */
  panelLost(tabId: number): void;
}

/** A key or the toolbar button. */
export type Pressed = 'panelToggled' | 'panelHidden' | 'jotAsked';

export interface Hub extends PeerHandlers {
  /** In the tab she is looking at, whether a call is there or not. */
  pressed(tabId: number, what: Pressed): void;
  /** Is any page in a call just now, as far as it has said so? */
  inCall(): boolean;
  /** Nothing of hers is to be seen until the passphrase is given. */
  closeLock(): Promise<void>;
  /** She chose words on the page of this tab, and "Look up". */
  lookUp(tabId: number, text: string): void;
  /** Records went by themselves: every view reads them again. */
  storeChanged(): void;
}

/** A tab with a call: its page and the panels in it. */
interface Room {
  call: Peer | null;
  reading: Call | null;
  /** The meeting is confidential: captions help stays off whoever asks. */
  confidential: boolean;
  /** The key of the panel frame that the call page mounted last. */
  key: string | null;
  panels: Set<Peer>;
  /**
   * Frames that have not shown the right key, with what they asked so far: either too early, or put
   * there by somebody else.
   */
  waiting: Map<Peer, Wire[]>;
  /** Pressed before call page or panel was (again) connected: the key itself may have woken us. */
  held: { call?: { what: Pressed; at: number }; panel?: { at: number } };
}

/** What every open view hears after a request was carried out. */
const eventAfter: { [K in RequestName]: keyof HubEvents | null } = {
  saveNote: 'noteStored',
  deleteNote: 'noteRemoved',
  bringBack: 'noteStored',
  dropVersion: 'versionRemoved',
  readMeetings: null,
  readNotes: null,
  readAllNotes: null,
  readAllRaised: null,
  readRaised: null,
  saveMeeting: 'meetingStored',
  readOwnTerms: null,
  saveTermMark: 'termMarkStored',
  saveLocalTerms: 'localTermsStored',
  deleteLocalTerms: 'localTermsRemoved',
  readPrep: null,
  savePrep: 'prepStored',
  deletePrep: 'prepRemoved',
  raiseAsk: 'askRaised',
  readAfterwards: null,
  saveAfterwards: 'afterwardsStored',
  readCounts: null,
  readPage: null,
  bringPiece: null,
  previewRestore: null,
  restore: 'storeChanged',
  deleteEverything: 'everythingDeleted',
  readLock: null,
  setLock: 'lockChanged',
  openLock: 'lockChanged',
  closeLock: 'lockChanged',
  changeLock: 'lockChanged',
  removeLock: 'lockChanged',
};

/** After these a call may have another brief, or a panel may read more or less than before. */
const changesSnapshots: ReadonlySet<RequestName> = new Set([
  'savePrep',
  'deletePrep',
  'saveMeeting',
  'setLock',
  'openLock',
  'closeLock',
  'removeLock',
  'restore',
]);

/** Beyond this a selection is a page, not a term. */
const longestLookup = 200;
const mostWaiting = 8;
const mostHeld = 100;
/** Later than this, what she pressed would come as a surprise. */
const pressHeldMs = 3000;

export function createHub({ answers, snapshot, wakeCall, panelLost }: HubNeeds): Hub {
  const rooms = new Map<number, Room>();
  /** Our own full pages: nobody else can open one in a frame, so they need no key. */
  const desks = new Set<Peer>();
  /** How many times something was stored so far. */
  let writes = 0;
  const underWay = new Set<Promise<unknown>>();
  /** Views from before everything was deleted. They begin anew; what they still say is not heard. */
  const ended = new Set<Peer>();

  function roomOf({ tabId }: Pick<Peer, 'tabId'>): Room {
    let room = rooms.get(tabId);
    if (!room) {
      room = {
        call: null,
        reading: null,
        confidential: false,
        key: null,
        panels: new Set(),
        waiting: new Map(),
        held: {},
      };
      rooms.set(tabId, room);
    }
    return room;
  }

  const fresh = (press?: { at: number }) => press && Date.now() - press.at < pressHeldMs;

  function tell<K extends keyof HubEvents>(to: Iterable<Peer>, event: K, data: HubEvents[K]): void {
    for (const peer of to) peer.post({ event, data });
  }

  function everyView(): Peer[] {
    return [...desks, ...[...rooms.values()].flatMap((room) => [...room.panels])];
  }

  async function sendSnapshot(room: Room, to: Iterable<Peer>): Promise<void> {
    const call = room.reading;
    const before = writes;
    const rest = await snapshot(call);
    // What was stored while it was read may be missing in it, and has been told already.
    if (writes !== before) return sendSnapshot(room, to);
    const now = room.reading;
    // A reading of another meeting has asked for its own snapshot meanwhile. One of the same has not:
    // without this snapshot the panel would wait for ever.
    if (call !== now && !(now && sameMeeting(call, now))) return;
    keepConfidence(room, rest.meeting);
    tell(to, 'snapshot', { call: now, ...rest });
  }

  /** What a meeting is marked as holds in the call page too, at once. */
  function keepConfidence(room: Room, meeting: Meeting | null): void {
    room.confidential = meeting?.confidential ?? false;
    if (room.confidential) room.call?.post({ event: 'captionsHelpSet', data: { on: false } });
  }

  function admit(room: Room): void {
    for (const [peer, held] of room.waiting) {
      if (peer.key !== room.key) continue;
      room.waiting.delete(peer);
      room.panels.add(peer);
      void sendSnapshot(room, [peer]);
      for (const wire of held) fromPanel(room, peer, wire);
      if (fresh(room.held.panel)) tell([peer], 'jotAsked', {});
      delete room.held.panel;
    }
  }

  function fromCall(room: Room, peer: Peer, said: ParsedEvent): void {
    if (said.event === 'panelMounted') {
      // Zoom and old Teams have a script in several frames: the one that mounts the panel speaks.
      room.call = peer;
      room.key = said.data.key;
      const press = room.held.call;
      delete room.held.call;
      if (press && fresh(press)) peer.post({ event: press.what, data: {} });
      admit(room);
    } else if (said.event === 'callRead') {
      const before = room.reading;
      room.reading = said.data;
      if (sameMeeting(before, said.data)) tell(room.panels, 'callRead', said.data);
      else void sendSnapshot(room, [...room.panels]);
    } else if (said.event === 'panelLost') {
      panelLost(peer.tabId);
    } else {
      tell(room.panels, said.event, said.data as never);
    }
  }

  function fromPanel(room: Room, peer: Peer, wire: Wire): void {
    if ('request' in wire) return void answer(room, peer, wire);
    const said = parsePanelEvent(wire);
    if (said?.event === 'captionsHelpSet' && said.data.on && room.confidential) return;
    if (said) room.call?.post(said);
  }

  async function answer(
    room: Room | null,
    peer: Peer,
    wire: Extract<Wire, { request: string }>,
  ): Promise<void> {
    try {
      if (ended.has(peer))
        throw new Error('Everything was deleted. Reload this page to begin anew.');
      const asked = parseRequest(wire);
      await carryOut(asked.request, asked.data, (done) =>
        peer.post({ reply: wire.id, data: done }),
      );
      if (room && asked.request === 'saveMeeting') keepConfidence(room, asked.data);
    } catch (error) {
      peer.post({ refused: wire.id, because: sentence(error) });
    }
  }

  /**
   * Who asked is answered first: she waits for "Saved". Then every open view hears of a change, the
   * one that asked for it too.
   */
  async function carryOut<K extends RequestName>(
    name: K,
    ask: Requests[K]['ask'],
    answered: (done: Requests[K]['reply']) => void,
  ): Promise<void> {
    const done = await (name === 'deleteEverything' ? deletion(ask) : followed(answers[name](ask)));
    const event = eventAfter[name];
    if (event) writes++;
    answered(done as Requests[K]['reply']);
    if (event) tell(everyView(), event, (event === 'storeChanged' ? {} : done) as never);
    if (changesSnapshots.has(name)) sendSnapshots();
  }

  async function followed<T>(answer: Promise<T>): Promise<T> {
    underWay.add(answer);
    return answer.finally(() => underWay.delete(answer));
  }

  /** Nothing that was on its way before it is written after it. */
  async function deletion(ask: Requests['deleteEverything']['ask']): Promise<unknown> {
    const before = [
      ...everyView(),
      ...[...rooms.values()].flatMap(({ waiting }) => [...waiting.keys()]),
    ];
    for (const peer of before) ended.add(peer);
    try {
      await Promise.allSettled(underWay);
      const done = await answers.deleteEverything(ask);
      // She has agreed to nothing any more.
      for (const { call } of rooms.values())
        call?.post({ event: 'captionsHelpSet', data: { on: false } });
      return done;
    } catch (error) {
      for (const peer of before) ended.delete(peer);
      throw error;
    }
  }

  function sendSnapshots(): void {
    for (const room of rooms.values()) void sendSnapshot(room, [...room.panels]);
  }

  return {
    pressed(tabId, what) {
      const room = roomOf({ tabId });
      const at = Date.now();
      if (room.call) room.call.post({ event: what, data: {} });
      else {
        room.held.call = { what, at };
        wakeCall(tabId);
      }
      if (what !== 'jotAsked') return;
      if (room.panels.size === 0) room.held.panel = { at };
      tell(room.panels, what, {});
    },

    inCall: () => [...rooms.values()].some(({ reading }) => reading?.state === 'in-call'),

    closeLock: () => carryOut('closeLock', {}, () => {}),

    lookUp(tabId, text) {
      const room = rooms.get(tabId);
      room?.call?.post({ event: 'panelShown', data: {} });
      tell(room?.panels ?? [], 'lookupAsked', { text: text.slice(0, longestLookup) });
    },

    storeChanged() {
      writes++;
      tell(everyView(), 'storeChanged', {});
      sendSnapshots();
    },

    joined(peer) {
      if (peer.role === 'desk') return void desks.add(peer);
      const room = roomOf(peer);
      if (peer.role === 'call') return;
      if (room.waiting.size >= mostWaiting) return peer.close();
      room.waiting.set(peer, []);
      if (room.call) admit(room);
      if (room.waiting.has(peer)) wakeCall(peer.tabId);
    },

    said(peer, wire) {
      if (peer.role === 'desk') {
        if ('request' in wire) void answer(null, peer, wire);
        return;
      }
      const room = roomOf(peer);
      if (peer.role === 'call') {
        const said = parseCallEvent(wire);
        if (said) fromCall(room, peer, said);
      } else if (room.panels.has(peer)) {
        fromPanel(room, peer, wire);
      } else {
        const held = room.waiting.get(peer);
        if (held && held.length < mostHeld) held.push(wire);
        else peer.close();
      }
    },

    left(peer) {
      ended.delete(peer);
      if (peer.role === 'desk') return void desks.delete(peer);
      const room = roomOf(peer);
      room.panels.delete(peer);
      room.waiting.delete(peer);
      if (room.call === peer) {
        room.call = null;
        room.reading = null;
        room.key = null;
      }
      if (!room.call && room.panels.size + room.waiting.size === 0) rooms.delete(peer.tabId);
    },
  };
}

function sameMeeting(a: Call | null, b: Call): boolean {
  return (
    a !== null && a.address === b.address && a.title === b.title && a.startedAt === b.startedAt
  );
}

function sentence(error: unknown): string {
  return error instanceof Error
    ? error.message
    : 'Something went wrong. Your words are still here.';
}
