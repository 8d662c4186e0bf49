import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyTip, type TipChoices, usualChoices } from '../../../lib/tips/choices.ts';
import type { CueKind } from '../../../lib/tips/cues/rule.ts';
import {
  advance,
  answered,
  closed,
  done,
  hushed,
  isWaiting,
  trayOf,
} from '../../../lib/tips/engine.ts';
import { keptOf, memoryFrom, nothingNoticed, type TipMemory } from '../../../lib/tips/memory.ts';
import { calm, minutes, type Situation } from '../../../lib/tips/situation.ts';

const seconds = (n: number) => n * 1000;

/** A meeting that is lived through second by second. */
function meeting(
  start: Partial<Situation> = {},
  choices: TipChoices = usualChoices,
  among: Parameters<typeof advance>[3] = {},
) {
  let memory: TipMemory = nothingNoticed;
  let situation: Situation = { ...calm, ...start };
  let captions = 0;
  const lives: { tip: string; at: number }[] = [];
  const look = (change: Partial<Situation> = {}) => {
    situation = { ...situation, ...change };
    const before = memory.live;
    memory = advance(memory, situation, choices, among);
    if (memory.live && memory.live.since !== before?.since) {
      lives.push({ tip: memory.live.tip, at: situation.now });
    }
    return memory.live?.tip ?? null;
  };
  return {
    look,
    lives,
    hear(...kinds: CueKind[]) {
      const id = String(++captions);
      const at = situation.now;
      return look({ heard: [...situation.heard, ...kinds.map((kind) => ({ kind, id, at }))] });
    },
    /** Time goes by, looked at every second. */
    pass(ms: number, change: Partial<Situation> = {}) {
      for (const end = situation.now + ms; situation.now < end; ) {
        look({ ...change, now: Math.min(end, situation.now + seconds(1)) });
      }
      return memory.live?.tip ?? null;
    },
    change: (next: (memory: TipMemory) => TipMemory) => {
      memory = next(memory);
    },
    live: () => memory.live?.tip ?? null,
    tray: () => trayOf(memory, situation.now).map(({ tip }) => tip),
    get memory() {
      return memory;
    },
    get now() {
      return situation.now;
    },
  };
}

test('A decision that is taken away is answered at once', () => {
  expect(meeting().hear('takes_away')).toBe('not-decided');
});

test('The same line is answered once', () => {
  const m = meeting();
  m.hear('takes_away');
  m.change(answered);
  m.pass(minutes(10));
  expect(m.lives).toHaveLength(1);
});

test('One new line in three minutes, and what came meanwhile is in the tray', () => {
  const m = meeting();
  m.hear('takes_away');
  m.pass(minutes(2));
  expect(m.hear('absent_decider')).toBeNull();
  m.pass(seconds(20));
  expect(m.tray()).toEqual(['decider-away']);
  m.pass(seconds(41));
  expect(m.hear('asks_parents')).toBe('families-view');
});

test('A line stays for a minute, and then goes by itself', () => {
  const m = meeting();
  m.hear('takes_away');
  expect(m.pass(seconds(59))).toBe('not-decided');
  expect(m.pass(seconds(2))).toBeNull();
});

test('It never goes from under her hand', () => {
  const m = meeting();
  m.hear('takes_away');
  expect(m.pass(minutes(5), { held: true })).toBe('not-decided');
  m.hear('ask_of_forum');
  expect(m.live()).toBe('not-decided');
  expect(m.pass(seconds(1), { held: false })).not.toBe('not-decided');
});

test('Nothing in the first two minutes but what introduces her', () => {
  const m = meeting({ now: seconds(10), startedAt: 0, mutedSince: 0, lastSpoke: null });
  expect(m.hear('takes_away')).toBeNull();
  expect(m.hear('introductions')).toBe('your-line');
});

describe.each<[string, Partial<Situation>, Partial<Situation>]>([
  ['she talks', { mic: 'live', mutedSince: null }, { mic: 'muted' }],
  ['she types', { typing: true }, { typing: false }],
  ['she shows her screen', { presenting: 'yes' }, { presenting: 'no' }],
])('While %s', (_, busy, free) => {
  test('nothing comes', () => {
    const m = meeting(busy);
    for (const kind of ['takes_away', 'ask_of_forum', 'closing_time'] as const) {
      expect(m.hear(kind)).toBeNull();
      expect(m.pass(minutes(4))).toBeNull();
    }
    expect(m.tray()).toHaveLength(3);
  });
  test('it may still come a moment later, and no later than that', () => {
    const soon = meeting(busy);
    soon.hear('takes_away');
    soon.pass(seconds(8));
    expect(soon.look(free)).toBe('not-decided');
    const late = meeting(busy);
    late.hear('takes_away');
    late.pass(seconds(30));
    expect(late.look(free)).toBeNull();
    expect(late.tray()).toEqual(['not-decided']);
  });
});

test('Words that she is about to say do not go when she turns her mic on', () => {
  const m = meeting();
  m.hear('takes_away');
  expect(m.pass(seconds(25), { mic: 'live', mutedSince: null })).toBe('not-decided');
});

test('A mic that the page does not tell of is no reason to be silent', () => {
  expect(meeting({ mic: 'unknown', mutedSince: null }).hear('takes_away')).toBe('not-decided');
});

test('Hush is quiet at once and for as long as it lasts', () => {
  const m = meeting();
  m.hear('takes_away');
  m.change((memory) => hushed(memory, m.now + minutes(15)));
  expect(m.live()).toBeNull();
  m.pass(minutes(10));
  expect(m.hear('ask_of_forum')).toBeNull();
  m.pass(minutes(6));
  expect(m.hear('asks_parents')).toBe('families-view');
  m.change((memory) => hushed(memory, m.now + minutes(15)));
  m.change((memory) => hushed(memory, null));
  m.pass(minutes(4));
  expect(m.hear('confidential')).toBe('keep-private');
});

test('Closed twice it is off for this meeting, in the tray too; others are not', () => {
  const m = meeting();
  for (let times = 0; times < 2; times++) {
    expect(m.hear('takes_away')).toBe('not-decided');
    m.change(closed);
    m.pass(minutes(6));
  }
  expect(m.hear('takes_away')).toBeNull();
  m.pass(minutes(1));
  expect(m.tray()).toEqual([]);
  expect(m.hear('absent_decider')).toBe('decider-away');
});

test('At most two silence prompts in a meeting', () => {
  const ask = (n: number) => ({ id: `a${n}`, itemId: `i${n}`, n, topic: 'buses', number: null });
  const m = meeting({ mutedSince: 0 });
  for (let n = 1; n <= 5; n++) {
    m.look({ itemAsk: ask(n) });
    m.pass(minutes(12));
  }
  expect(m.lives.map(({ tip }) => tip)).toEqual(['not-said', 'not-said']);
});

test('What she does not want is not noticed either', () => {
  const m = meeting({}, { ...usualChoices, off: ['not-decided'] });
  expect(m.hear('takes_away')).toBeNull();
  expect(m.hear('absent_decider')).toBe('decider-away');
  const none = meeting({}, { ...usualChoices, often: 'none' });
  none.hear('takes_away', 'decision_made');
  none.pass(minutes(1));
  expect([none.live(), none.tray()]).toEqual([null, []]);
});

test('Quieter means half as often', () => {
  const m = meeting({}, { ...usualChoices, often: 'quiet' });
  m.hear('takes_away');
  m.pass(minutes(4));
  expect(m.hear('ask_of_forum')).toBeNull();
  m.pass(minutes(3));
  expect(m.hear('asks_parents')).toBe('families-view');
});

test('In a rehearsal one line follows the other, and each has its 20 seconds', () => {
  const m = meeting({}, usualChoices, { budget: everyTip });
  m.hear('takes_away');
  m.pass(seconds(8));
  expect(m.hear('absent_decider')).toBe('not-decided');
  expect(m.pass(seconds(11))).toBe('not-decided');
  expect(m.pass(seconds(1))).toBe('decider-away');
  expect(m.pass(seconds(19))).toBe('decider-away');
  expect(m.pass(seconds(1))).toBeNull();
});

test('The same again is counted in the tray and stands there once', () => {
  const m = meeting();
  for (let n = 0; n < 3; n++) {
    m.hear('decision_made');
    m.pass(minutes(2));
  }
  expect(trayOf(m.memory, m.now)).toMatchObject([{ tip: 'owner', times: 3 }]);
  const [entry] = trayOf(m.memory, m.now);
  if (entry) m.change((memory) => done(memory, entry));
  expect(m.tray()).toEqual([]);
});

test('What was just told is not told again', () => {
  const m = meeting();
  m.hear('takes_away');
  m.pass(minutes(2));
  m.hear('takes_away');
  m.pass(seconds(40));
  expect(m.tray()).toEqual([]);
  m.pass(minutes(1));
  expect(m.hear('takes_away')).toBe('not-decided');
});

test('What is of no use later never waits in the tray', () => {
  const m = meeting({
    mic: 'live',
    mutedSince: null,
    briefOpened: [1, 2, 3].map((n) => minutes(27 + n)),
  });
  m.look();
  m.pass(minutes(5));
  expect(m.tray()).toEqual([]);
});

test('A line that had to wait says what is true when it comes', () => {
  const start = { endsAt: calm.now + minutes(15), questions: 2, typing: true };
  const late = meeting(start);
  late.look();
  late.pass(minutes(4));
  late.look({ typing: false });
  expect(late.memory.live?.says).toBe('11 minutes left: 2 questions.');
  const answeredMeanwhile = meeting(start);
  answeredMeanwhile.look();
  expect(answeredMeanwhile.look({ typing: false, questions: 0 })).toBeNull();
  const tooLate = meeting({ ...start, endsAt: calm.now + minutes(1) });
  tooLate.look();
  tooLate.pass(minutes(2));
  expect(tooLate.look({ typing: false })).toBeNull();
});

test('What waits is looked at again soon', () => {
  const m = meeting({ typing: true });
  m.hear('takes_away');
  expect(isWaiting(m.memory, m.now)).toBe(true);
  m.pass(seconds(20));
  expect(isWaiting(m.memory, m.now)).toBe(false);
});

test('Before the call one line, during it others, after it one question', () => {
  const m = meeting({
    stage: 'before',
    startedAt: null,
    now: 0,
    mutedSince: null,
    lastSpoke: null,
  });
  expect(m.look()).toBe('equal');
  expect(m.pass(minutes(4))).toBe('equal');
  m.look({ stage: 'in call', startedAt: m.now, mutedSince: m.now });
  expect(m.pass(seconds(1))).toBeNull();
  m.pass(minutes(20));
  expect(m.look({ stage: 'after' })).toBe('good-thing');
  expect(m.pass(minutes(30))).toBe('good-thing');
  m.change(closed);
  expect(m.pass(minutes(1))).toBeNull();
});

test('After a reload of the panel the count goes on, and closed stays closed', () => {
  const m = meeting();
  m.hear('takes_away');
  m.change(closed);
  const kept = JSON.parse(JSON.stringify(keptOf(m.memory)));
  const again = memoryFrom(kept);
  expect(again).toMatchObject({ shown: [{ tip: 'not-decided' }], closed: { 'not-decided': 1 } });
  const next = advance(
    again,
    { ...calm, heard: [{ kind: 'ask_of_forum', id: 'x', at: calm.now }] },
    usualChoices,
  );
  expect(next.live).toBeNull();
});

test.each([null, 'x', 3, [], { shown: 'x', closed: [1], hushUntil: '3' }, { shown: [null, {}] }])(
  'What was kept and is broken (%j) is nothing',
  (value) => {
    expect(memoryFrom(value)).toEqual(nothingNoticed);
  },
);

const kinds: CueKind[] = [
  'takes_away',
  'absent_decider',
  'ask_of_forum',
  'asks_parents',
  'confidential',
  'recording_started',
  'closing_time',
  'closing_parent_excuse',
  'decision_made',
  'win',
  'introductions',
];

test('Whatever happens, the house rules hold', () => {
  const step = fc.record({
    ms: fc.integer({ min: 500, max: 60_000 }),
    cue: fc.option(fc.constantFrom(...kinds), { nil: null }),
    mic: fc.constantFrom<Situation['mic']>('muted', 'muted', 'muted', 'live', 'unknown'),
    typing: fc.constantFrom(false, false, false, true),
    presenting: fc.constantFrom<Situation['presenting']>('no', 'no', 'no', 'yes'),
    held: fc.constantFrom(false, false, true),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 50, maxLength: 300 }), (steps) => {
      let memory = nothingNoticed;
      let situation: Situation = { ...calm, now: 0, startedAt: 0, mutedSince: 0, lastSpoke: null };
      const lives: { tip: string; since: number }[] = [];
      steps.forEach(({ ms, cue, ...change }, i) => {
        const now = situation.now + ms;
        const heard = cue ? [{ kind: cue, id: String(i), at: now }] : [];
        situation = { ...situation, ...change, now, heard };
        const before = memory.live;
        memory = advance(memory, situation, usualChoices);
        const { live } = memory;
        if (before && before.since !== live?.since) {
          expect(now - before.since).toBeGreaterThanOrEqual(seconds(20));
          expect(situation.held).toBe(false);
        }
        if (!live || live.since === before?.since) return;
        expect([situation.mic, situation.typing, situation.presenting]).not.toContain('live');
        expect(situation.typing || situation.presenting === 'yes').toBe(false);
        if (now < minutes(2)) expect(live.tip).toBe('your-line');
        lives.push(live);
      });
      lives.forEach(({ since }, i) => {
        const next = lives[i + 1];
        if (next) expect(next.since - since).toBeGreaterThanOrEqual(minutes(3));
        const inHour = lives.filter(
          (each) => each.since >= since && each.since < since + minutes(60),
        );
        expect(inHour.length).toBeLessThanOrEqual(8);
      });
    }),
  );
});
