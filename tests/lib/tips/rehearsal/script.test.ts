import { expect, test } from 'vitest';
import { trayOf } from '../../../../lib/tips/engine.ts';
import { opened, playedTo } from '../../../../lib/tips/rehearsal/play.ts';
import { madeUpBoard } from '../../../../lib/tips/rehearsal/script.ts';
import { asInAMeeting, ears, withEveryTip } from './listening.ts';

const { beats, lasts } = madeUpBoard;
const played = playedTo(madeUpBoard, lasts, withEveryTip);

/** What a tip answers, as it is said in the play. */
function answered(tip: string): string | undefined {
  const moment = played.moments.find((each) => each.tip === tip);
  const beat = moment && beats[moment.beat];
  return beat && ('says' in beat ? beat.says : beat.tells);
}

test('It takes about three minutes, at the pace of speech', () => {
  expect(lasts).toBeGreaterThan(170);
  expect(lasts).toBeLessThan(215);
  for (const beat of beats) {
    if (!('says' in beat) || beat.to - beat.from < 1.5) continue;
    const pace = beat.says.split(' ').length / (beat.to - beat.from);
    expect(pace).toBeGreaterThan(2);
    expect(pace).toBeLessThan(3.1);
  }
});

test.each([
  ['your-line', 'introduce ourselves'],
  ['recording', 'being recorded'],
  ['families-view', 'What do families think'],
  ['not-decided', 'take that to Cabinet'],
  ['decider-left', 'Leon Marsh leaves'],
  ['not-finished', 'out of time'],
])('%s comes as the live line, at its words', (tip, words) => {
  expect(played.moments.find((moment) => moment.tip === tip)?.came).toBe(true);
  expect(answered(tip)).toContain(words);
});

test('The tray holds what was agreed without a name, the letters and the new face', () => {
  const tray = trayOf(played.memory, played.now).map(({ tip }) => tip);
  expect(tray).toEqual(expect.arrayContaining(['owner', 'what-letters', 'new-face']));
  expect(answered('owner')).toContain("that's agreed");
});

test('Letters of no list are among the words heard', () => {
  expect(played.state.heard).toContainEqual({ term: 'PAIG', times: 1, unknown: true });
  expect(played.state.heard.map(({ term }) => term)).toContain('EHCP');
});

test('Most of it is dull', () => {
  const marked = new Set(played.moments.map(({ beat }) => beat));
  expect(marked.size).toBeLessThan(beats.length / 2);
});

test('With the rules of a meeting there is one line before the jump in time and one after it', () => {
  const calm = playedTo(madeUpBoard, lasts, asInAMeeting);
  expect(calm.memory.shown.map(({ tip }) => tip)).toEqual(['your-line', 'not-decided']);
  expect(trayOf(calm.memory, calm.now).map(({ tip }) => tip)).toContain('families-view');
});

test('With every tip shown, one line is on screen at a time, and each for 20 seconds', () => {
  let now = opened(madeUpBoard, ears);
  const since: number[] = [];
  for (let second = 1; second <= lasts; second++) {
    const before = now.memory.live;
    now = playedTo(madeUpBoard, second, withEveryTip, now);
    if (now.memory.live && now.memory.live.since !== before?.since) since.push(second);
  }
  since.slice(1).forEach((at, i) => {
    expect(at - (since[i] ?? 0)).toBeGreaterThanOrEqual(20);
  });
  expect(since.length).toBeGreaterThanOrEqual(6);
});
