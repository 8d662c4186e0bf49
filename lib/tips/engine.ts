/**
 * When a tip is shown. Pure: what it remembers, the situation and her choices go in, and what it
 * remembers comes out, with at most one live line and a quiet tray. The rules are those of domain.md 2.1.
 */
import { type Budget, budgets, type TipChoices } from './choices.ts';
import type { Entry, LiveLine, TipMemory } from './memory.ts';
import type { Situation } from './situation.ts';
import type { Tip } from './tip.ts';
import { tipOf, tips } from './tips.ts';

/** Nothing in the first minutes of a call: people arrive. */
const arrivalMs = 2 * 60_000;
/** Long enough to read while listening. */
const shortestMs = 20_000;
/** Something that was held back comes this long after its moment, and no later. */
const usualFreshMs = 15_000;
/** The same again is no news for so long. */
const againMs = 3 * 60_000;
/** Closed as often as this, a tip has nothing more to say in this meeting. */
const closedForGood = 2;
const hourMs = 60 * 60_000;
const mostInTray = 30;

interface Among {
  list?: readonly Tip[];
  /** Instead of what she chose for her meetings. */
  budget?: Budget;
}

/** What is remembered after this moment. */
export function advance(
  memory: TipMemory,
  situation: Situation,
  choices: TipChoices,
  { list = tips, budget = budgets[choices.often] }: Among = {},
): TipMemory {
  const noticed = notice(memory, situation, choices, list);
  const rested = rest(noticed, situation, choices, budget);
  return rested.live ? rested : speak(rested, situation, budget, list);
}

const wanted = (id: string, { closed }: TipMemory, choices: TipChoices) =>
  choices.often !== 'none' && !choices.off.includes(id) && (closed[id] ?? 0) < closedForGood;

/** Takes in every occasion once. */
function notice(
  memory: TipMemory,
  situation: Situation,
  choices: TipChoices,
  list: readonly Tip[],
): TipMemory {
  let { tray } = memory;
  const taken = new Set(memory.taken);
  for (const tip of list) {
    if (!wanted(tip.id, memory, choices)) continue;
    const occasion = tip.when(situation);
    const key = `${tip.id} ${occasion?.key}`;
    if (!occasion || taken.has(key)) continue;
    taken.add(key);
    if (tip.shown === 'live' && toldLately(tip, memory, situation.now)) continue;
    const before = tray.find((entry) => entry.tip === tip.id);
    const entry: Entry = {
      ...occasion,
      tip: tip.id,
      at: situation.now,
      times: (before?.times ?? 0) + 1,
    };
    tray = [...tray.filter((each) => each !== before), entry].slice(-mostInTray);
  }
  return { ...memory, taken, tray };
}

/** A clock that was put back makes nothing of what was shown before. */
const within = (now: number, at: number, ms: number) => at <= now && now - at < ms;

function toldLately({ id }: Tip, { shown }: TipMemory, now: number): boolean {
  return shown.some(({ tip, at }) => tip === id && within(now, at, againMs));
}

/** The live line goes when its time is over; never from under her hand. */
function rest(
  memory: TipMemory,
  situation: Situation,
  choices: TipChoices,
  { staysMs }: Budget,
): TipMemory {
  const { live } = memory;
  if (!live || situation.held) return memory;
  const lasted = situation.now - live.since;
  // Said in the call, it is of no use after it.
  const isOver = situation.stage !== live.stage;
  const stays = !isOver && (tipOf(live.tip)?.stays?.(situation) ?? lasted < staysMs);
  const goesOn = (stays || lasted < shortestMs) && wanted(live.tip, memory, choices);
  return goesOn ? memory : { ...memory, live: null };
}

/** The first tip that may speak becomes the live line. */
function speak(
  memory: TipMemory,
  situation: Situation,
  budget: Budget,
  list: readonly Tip[],
): TipMemory {
  if (isSilent(memory, situation)) return memory;
  for (const tip of list) {
    const entry = memory.tray.find((each) => each.tip === tip.id);
    if (!entry || !maySpeak(tip, entry, memory, situation, budget)) continue;
    // It may have waited for minutes: "15 minutes left" must be true when it comes.
    const occasion = tip.passes ? tip.when(situation) : entry;
    if (!occasion) continue;
    const { now, stage } = situation;
    const live: LiveLine = { ...entry, ...occasion, since: now, stage };
    return {
      ...memory,
      live,
      tray: memory.tray.filter((each) => each !== entry),
      shown: [...memory.shown, { tip: tip.id, at: now }],
    };
  }
  return memory;
}

/** She talks, types or shows her screen, or wants peace. */
function isSilent({ hushUntil }: TipMemory, situation: Situation): boolean {
  const { mic, typing, presenting, stage, now } = situation;
  if (hushUntil !== null && now < hushUntil) return true;
  return typing || presenting === 'yes' || (stage === 'in call' && mic === 'live');
}

function maySpeak(
  tip: Tip,
  entry: Entry,
  { shown }: TipMemory,
  { now, stage, startedAt }: Situation,
  { gapMs, anHour }: Budget,
): boolean {
  if (tip.shown !== 'live' || now - entry.at > (tip.fresh ?? usualFreshMs)) return false;
  if (tip.most && shown.filter((each) => each.tip === tip.id).length >= tip.most) return false;
  // Before and after a call nobody is interrupted.
  if (stage !== 'in call') return true;
  if (!tip.early && startedAt !== null && now - startedAt < arrivalMs) return false;
  const lately = shown.filter(({ at }) => within(now, at, hourMs));
  return lately.length < anHour && lately.every(({ at }) => now - at >= gapMs);
}

/** She closed the live line. The second time it is off for this meeting. */
export function closed(memory: TipMemory): TipMemory {
  const id = memory.live?.tip;
  if (!id) return memory;
  const times = (memory.closed[id] ?? 0) + 1;
  return { ...memory, live: null, closed: { ...memory.closed, [id]: times } };
}

/** She has done what the live line is about. */
export function answered(memory: TipMemory): TipMemory {
  return { ...memory, live: null };
}

/** She has dealt with something in the tray. */
export function done(memory: TipMemory, entry: Pick<Entry, 'tip' | 'key'>): TipMemory {
  const tray = memory.tray.filter(({ tip, key }) => tip !== entry.tip || key !== entry.key);
  return { ...memory, tray };
}

/** All quiet until then; null: tips again. */
export function hushed(memory: TipMemory, until: number | null): TipMemory {
  return { ...memory, hushUntil: until, live: until === null ? memory.live : null };
}

/**
 * What waits in the tray, the latest first: what was noticed and not shown. What may still become the
 * live line is not in it yet, and what is of no use later never is.
 */
export function trayOf({ tray }: TipMemory, now: number): readonly Entry[] {
  const isThere = ({ tip: id, at }: Entry) => {
    const tip = tipOf(id);
    if (!tip || tip.passes) return false;
    return tip.shown === 'tray' || now - at > (tip.fresh ?? usualFreshMs);
  };
  return tray.filter(isThere).toReversed();
}

/** Something waits to become the live line: look again soon. */
export function isWaiting({ tray }: TipMemory, now: number): boolean {
  return tray.some(({ tip: id, at }) => {
    const tip = tipOf(id);
    return tip?.shown === 'live' && now - at <= (tip.fresh ?? usualFreshMs);
  });
}
