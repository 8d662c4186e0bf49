/**
 * A play, lived through second by second: each thing that happens goes through the same state and the
 * same engine as in a call. Pure: the clock of the play is in what comes back.
 */

import {
  applyEvent,
  type Ears,
  type MeetingEvent,
  type MeetingState,
  nothingKnown,
} from '../../meeting-state.ts';
import type { Call, OwnTerms } from '../../model.ts';
import { nothingStored } from '../../nothing-stored.ts';
import type { Budget, TipChoices } from '../choices.ts';
import { advance } from '../engine.ts';
import { nothingNoticed, type TipMemory } from '../memory.ts';
import { situationOf } from '../situation-of.ts';
import { type Beat, her, type Play } from './beat.ts';
import { type Moment, momentsAfter } from './moment.ts';

/** With what a play is heard and answered. */
export interface Listening {
  ears: Ears;
  choices: TipChoices;
  /** Instead of the one that goes with her choices. */
  budget?: Budget;
  /** Pointer or keyboard is in the live line. */
  held?: boolean;
}

/** How far a play has come, and what the panel has made of it. */
export interface Played {
  /** Seconds, whole ones. */
  elapsed: number;
  /** The clock in the meeting, in milliseconds. */
  now: number;
  /** How many beats have begun, and how many of them are over. */
  begun: number;
  over: number;
  state: MeetingState;
  memory: TipMemory;
  /** What brought a tip, in its order. */
  moments: readonly Moment[];
}

/** A morning of no year in particular: ten o'clock wherever she is. */
const began = new Date(2026, 2, 3, 10).getTime();
/** After the minutes in which no tip comes, and while people still introduce themselves. */
const minutesIn = 5;

const noTerms: OwnTerms = { marks: [], localTerms: [] };

/** The play before its first word. */
export function opened(play: Play, ears: Ears, ownTerms = noTerms): Played {
  const now = began + minutesIn * 60_000;
  const call: Call = {
    platform: 'teams',
    state: 'in-call',
    title: play.title,
    startedAt: new Date(began).toISOString(),
    address: null,
    mic: 'muted',
    hand: 'down',
    presenting: 'no',
    recording: 'no',
    people: { names: [...play.here], count: play.here.length, whole: play.here.length > 0 },
    captions: 'seen',
  };
  const state = applyEvent(
    nothingKnown,
    { event: 'snapshot', data: { ...nothingStored, call, ownTerms, partners: [...play.cast] } },
    { ...ears, now: new Date(now) },
  );
  return { elapsed: 0, now, begun: 0, over: 0, state, memory: nothingNoticed, moments: [] };
}

/** The play so many seconds after its start: on from where it was, and from the start to go back. */
export function playedTo(
  play: Play,
  seconds: number,
  listening: Listening,
  before: Played = opened(play, listening.ears),
): Played {
  const { ownTerms } = before.state;
  let played = seconds < before.elapsed ? opened(play, listening.ears, ownTerms) : before;
  const end = Math.min(seconds, play.lasts);
  while (played.elapsed + 1 <= end) played = nextSecond(play, played, listening);
  return played;
}

export const isOver = (play: Play, { elapsed }: Played) => elapsed >= play.lasts;

function nextSecond(play: Play, before: Played, listening: Listening): Played {
  let played = { ...before, elapsed: before.elapsed + 1, now: before.now + 1000 };
  for (let beat = play.beats[played.over]; beat; beat = play.beats[played.over]) {
    const isBegun = played.begun > played.over;
    if ((isBegun ? beat.to : beat.from) > played.elapsed) break;
    played = isBegun ? ended(played, beat, listening) : begun(played, beat, listening);
  }
  return looked(played, listening);
}

/** Her mic goes on before she speaks. What else happens, happens at once. */
function begun(before: Played, beat: Beat, listening: Listening): Played {
  const played = { ...before, begun: before.begun + 1 };
  if ('says' in beat) {
    return beat.who === her ? called(played, { mic: 'live' }, listening) : played;
  }
  const later = { ...played, now: played.now + (beat.minutesLater ?? 0) * 60_000 };
  const names = played.state.call?.people?.names ?? [];
  const here = names.filter((name) => name !== beat.leaves);
  if (beat.joins) here.push(beat.joins);
  const people = { names: here, count: here.length, whole: true };
  return called(
    later,
    {
      ...((beat.leaves || beat.joins) && { people }),
      ...(beat.recorded && { recording: 'yes' }),
    },
    listening,
  );
}

/** A line is heard when it has been said, as captions settle. */
function ended(before: Played, beat: Beat, listening: Listening): Played {
  const played = { ...before, over: before.over + 1 };
  if (!('says' in beat)) return played;
  const at = new Date(played.now).toISOString();
  const data = { id: before.over, text: beat.says, at };
  const heard = happened(played, { event: 'captionSettled', data }, listening);
  return beat.who === her ? called(heard, { mic: 'muted' }, listening) : heard;
}

function called(played: Played, change: Partial<Call>, listening: Listening): Played {
  const { call } = played.state;
  if (!call) return played;
  return happened(played, { event: 'callRead', data: { ...call, ...change } }, listening);
}

function happened(played: Played, event: MeetingEvent, listening: Listening): Played {
  const now = new Date(played.now);
  const state = applyEvent(played.state, event, { ...listening.ears, now });
  return looked({ ...played, state }, listening);
}

/** As the panel looks, after each thing that happens and as time goes by. */
function looked(played: Played, { choices, budget, held = false }: Listening): Played {
  const panel = { item: null, typing: false, held, briefOpened: [] };
  const situation = situationOf(played.state, panel, new Date(played.now));
  const memory = advance(played.memory, situation, choices, budget ? { budget } : {});
  const moments = momentsAfter(played.moments, played.memory, memory, played.begun - 1);
  return { ...played, memory, moments };
}
