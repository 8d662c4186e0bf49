/** The life of a call, which is the same on every platform: its states, and who does what in them. */
import { personNamed } from './board-people.ts';
import { keepAll } from './element.ts';
import type { CallPage, CallStatus, PageOptions } from './page.ts';
import { rerender } from './rerender.ts';
import { createVoices, type Turn } from './voices.ts';

/** What a platform draws. */
export interface Face {
  /** Draws a state anew: none of its elements was there before. */
  enter(now: CallStatus): void;
  /** Something changed within a state. What stays on the page keeps its elements. */
  update(now: CallStatus): void;
  written(turn: Turn): void;
  speaking(name: string, on: boolean): void;
  /** The app's root. */
  root: Element | null;
}

export function runCall(
  page: Document,
  options: PageOptions,
  makeFace: (sim: CallPage) => Face,
): CallPage {
  const status: CallStatus = {
    state: options.state,
    end: 'left',
    mic: false,
    camera: false,
    hand: false,
    captions: options.captions,
    presenting: false,
    recording: false,
    roster: false,
    chat: false,
    dialog: false,
    people: [...options.people],
    messages: [],
    since: performance.now(),
  };
  let lobby: ReturnType<typeof setTimeout> | undefined;
  keepAll(page);

  const inCall = () => status.state === 'call' || status.state === 'minimised';

  function change(changes: Partial<CallStatus>): void {
    Object.assign(status, changes);
    face.update(status);
  }

  function enter(state: CallStatus['state'], changes: Partial<CallStatus> = {}): void {
    clearTimeout(lobby);
    Object.assign(status, changes, { state });
    face.enter(status);
    throwOut();
    if (state === 'lobby' && options.lobbyMs > 0) lobby = setTimeout(sim.admit, options.lobbyMs);
  }

  const voices = createVoices(options, {
    written: (turn) => inCall() && face.written(turn),
    speaking: (name, on) => status.state === 'call' && face.speaking(name, on),
  });

  const sim: CallPage = {
    join() {
      if (status.state === 'prejoin') enter('lobby');
    },
    admit() {
      if (inCall()) return;
      enter('call', { since: performance.now() });
    },
    end(kind = 'left') {
      if (!inCall() && status.state !== 'lobby') return;
      voices.stop();
      const things = { hand: false, presenting: false, recording: false, dialog: false };
      const panels = { roster: false, chat: false, captions: options.captions };
      enter('ended', { ...things, ...panels, end: kind });
    },
    rejoin() {
      if (status.state === 'ended') enter('lobby');
    },
    captions: (on) => change({ captions: on }),
    mic: (live) => change({ mic: live }),
    camera: (on) => change({ camera: on }),
    hand: (up) => change({ hand: up }),
    present: (on) => change({ presenting: on }),
    record: (on) => change({ recording: on }),
    arrive(name) {
      change({ people: [...status.people, personNamed(name, status.people.length)] });
    },
    leave(name) {
      const last = status.people.map((person) => person.name).lastIndexOf(name);
      change({ people: status.people.filter((_, i) => i !== last) });
    },
    roster: (open) => change({ roster: open }),
    chat: (open) => change({ chat: open }),
    post: (from, text) => change({ messages: [...status.messages, { from, text }] }),
    dialog: (open) => change({ dialog: open }),
    minimise(on) {
      if (options.platform !== 'teams' || !inCall()) return;
      if (on !== (status.state === 'minimised')) enter(on ? 'minimised' : 'call');
    },
    say: (speaker, text) => voices.say({ speaker, text }),
    play: voices.play,
    stop: voices.stop,
    said: voices.said,
    status,
  };

  const face = makeFace(sim);
  const throwOut = rerender(page, options, face.root);
  enter(status.state);
  return sim;
}
