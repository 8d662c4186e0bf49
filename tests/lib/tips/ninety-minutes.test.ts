/** The ninety minutes without a browser: many of them, in seconds. One is in tests/e2e/board.test.ts. */
import { describe, expect, test } from 'vitest';
import { briefOf } from '../../../lib/brief/brief.ts';
import { createSpotter } from '../../../lib/glossary/spot.ts';
import { applyEvent, type MeetingEvent, nothingKnown } from '../../../lib/meeting-state.ts';
import type { Call, Plan } from '../../../lib/model.ts';
import { nothingStored } from '../../../lib/nothing-stored.ts';
import { usualChoices } from '../../../lib/tips/choices.ts';
import { cuesSaid, cuesWritten } from '../../../lib/tips/cues/detect-cues.ts';
import { advance, trayOf } from '../../../lib/tips/engine.ts';
import { nothingNoticed } from '../../../lib/tips/memory.ts';
import { situationOf } from '../../../lib/tips/situation-of.ts';
import { glossary } from '../../bench/glossary-file.ts';
import { boardPeople } from '../../call-pages/board-people.ts';
import { type BoardMinute, decider, ninetyMinutes } from '../../call-pages/ninety-minutes.ts';
import { aCall } from '../a-call.ts';

const ears = { spot: createSpotter(glossary).spot, cuesSaid, cuesWritten };
const began = Date.parse('2026-03-03T10:00:00.000Z');
const at = (minute: number) => new Date(began + minute * 60_000);

const plan: Plan = {
  id: 'plan',
  title: 'SEND Partnership Board',
  start: at(0).toISOString(),
  end: at(90).toISOString(),
  agenda: [
    {
      id: 'item',
      title: 'Therapies',
      purpose: 'discuss',
      points: [{ id: 'ask', kind: 'ask', text: 'A call-back time families can plan around.' }],
    },
  ],
};

interface Shown {
  tip: string;
  minute: number;
  mic: Call['mic'];
}

/** The live lines of a board, and what stood in the tray at the end of each minute. */
function live(board: BoardMinute[], captions: boolean) {
  let state = nothingKnown;
  let memory = nothingNoticed;
  let names = boardPeople.map(({ name }) => name);
  let call: Call = {
    ...aCall,
    captions: captions ? 'seen' : 'off',
    startedAt: at(0).toISOString(),
    mic: 'muted',
    people: { names, count: 20, whole: true },
  };
  const shown: Shown[] = [];
  /** How often each tip was noticed, at the end of each minute. */
  const trays: Record<string, number>[] = [];
  let now = at(0);
  const look = () => {
    const panel = { item: null, typing: false, held: false, briefOpened: [] };
    const before = memory.live;
    memory = advance(memory, situationOf(state, panel, now), usualChoices);
    if (memory.live && memory.live !== before && memory.live.since === now.getTime()) {
      shown.push({ tip: memory.live.tip, minute: (now.getTime() - began) / 60_000, mic: call.mic });
    }
  };
  const happen = (event: MeetingEvent) => {
    state = applyEvent(state, event, { ...ears, now });
    look();
  };
  happen({
    event: 'snapshot',
    data: {
      ...nothingStored,
      call,
      meeting: { id: 'm', title: 'Board', start: at(0).toISOString(), platform: 'teams' },
      brief: briefOf(plan, { forum: null, views: [] }),
      partners: [{ id: 'gareth', name: 'Gareth Price', power: 'can decide' }],
    },
  });
  board.forEach(({ lines, first }, minute) => {
    now = at(minute);
    if (first?.leaves) names = names.filter((name) => name !== first.leaves);
    if (first?.mic !== undefined) call = { ...call, mic: first.mic ? 'live' : 'muted' };
    call = { ...call, people: { names, count: names.length, whole: true } };
    happen({ event: 'callRead', data: call });
    lines.forEach(({ text }, i) => {
      now = new Date(at(minute).getTime() + i * 6000);
      const caption = { id: minute * 100 + i, text, at: now.toISOString() };
      if (captions) happen({ event: 'captionSettled', data: caption });
      else look();
    });
    trays.push(
      Object.fromEntries(trayOf(memory, now.getTime()).map(({ tip, times }) => [tip, times])),
    );
  });
  now = at(90);
  happen({ event: 'callRead', data: { ...call, state: 'ended' } });
  return { shown, trays };
}

const within = (shown: Shown[], tip: string, minute: number) =>
  shown.some((line) => line.tip === tip && Math.floor(line.minute) === minute);

describe.each([1, 2, 3, 4, 5])('A board of ninety minutes (seed %i)', (seed) => {
  const { shown, trays } = live(ninetyMinutes(seed), true);

  test('has at most eight live lines an hour, and three minutes between them', () => {
    const during = shown.filter(({ minute }) => minute < 90);
    expect(during.length).toBeLessThanOrEqual(12);
    during.forEach(({ minute }, i) => {
      const inHour = during.filter((line) => line.minute >= minute && line.minute < minute + 60);
      expect(inHour.length).toBeLessThanOrEqual(8);
      const next = during[i + 1];
      if (next) expect(next.minute - minute).toBeGreaterThanOrEqual(3);
    });
  });

  test('answers what was planted', () => {
    expect(within(shown, 'not-decided', 26)).toBe(true);
    expect(within(shown, 'decider-left', 52)).toBe(true);
    expect(trays[61]?.owner ?? 0).toBeGreaterThan(trays[60]?.owner ?? 0);
    expect(within(shown, 'not-finished', 86)).toBe(true);
  });

  test('is quiet while she speaks', () => {
    expect(shown.filter(({ mic }) => mic === 'live')).toEqual([]);
  });
});

test('With captions off: clock, people and brief', () => {
  const { shown, trays } = live(ninetyMinutes(), false);
  expect(shown.map(({ tip }) => tip)).toEqual([
    'equal',
    'decider-left',
    'fifteen-left',
    'five-left',
    'good-thing',
  ]);
  expect(trays.at(-1)).toEqual({});
});

test('Nobody decides what is not in the script', () => {
  expect(boardPeople.map(({ name }) => name)).toContain(decider);
  expect(ninetyMinutes().flatMap(({ lines }) => lines)).toHaveLength(900);
});
