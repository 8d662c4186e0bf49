import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { platforms } from '../../../lib/platforms/platforms.ts';
import { boardScript } from '../../call-pages/board-script.ts';
import { longScript } from '../../call-pages/long-script.ts';
import { fakeTime } from '../../call-pages/open-page.ts';
import type { PageOptions } from '../../call-pages/page.ts';
import { pick, seeded } from '../../call-pages/seeded.ts';
import type { Utterance } from '../../call-pages/speech.ts';
import { compare } from './heard.ts';
import { pass, type Watched, watched } from './watched.ts';

beforeEach(fakeTime.begin);
afterEach(fakeTime.end);

const nothingWrong = { lost: [], doubled: [], misplaced: null };

/** Every way a page can write its captions, for every platform: what a platform lacks changes nothing. */
const variants: Record<string, Partial<PageOptions>> = {
  'as it comes': {},
  'the old build': { build: 'old' },
  German: { lang: 'de' },
  Portuguese: { lang: 'pt' },
  'replaced text nodes': { mutation: 'text' },
  'recycled rows': { list: 'recycle' },
  'four rows': { rows: 4 },
  'three recycled rows': { rows: 3, list: 'recycle', mutation: 'text' },
  'all rows kept': { rows: 0 },
  'late authors': { lateAuthors: true, rows: 6 },
  'signed in': { signedIn: true },
  're-rendering': { rerender: true },
  'heads cut early': { longestBlock: 500 },
  'the full transcript open': { fullTranscript: true },
  'captions kept on the page': { keepsCaptions: true },
  '20 updates a second': { updatesPerSecond: 20 },
  '20 updates a second, old build': { updatesPerSecond: 20, build: 'old', mutation: 'text' },
  '20 updates a second, heads cut, rows recycled': {
    updatesPerSecond: 20,
    longestBlock: 500,
    list: 'recycle',
    rows: 5,
  },
  '6.7 updates a second': { updatesPerSecond: 6.7 },
  'three times the speed': { speed: 3 },
};
const seeds = [1, 2];

const short = [
  'Yes.',
  'No.',
  'Thank you.',
  'Thank you, Chair.',
  'Can I come in there?',
  'So we agreed that.',
  'We agreed that in March, and then again in May.',
  'I do not think that is right at all, we said so last year.',
];

/** Four people, two of them alike on Zoom, who say the same few things again and over each other. */
function repetitive(seed: number): Utterance[] {
  const random = seeded(seed);
  const speakers = ['Anna Lowe (Unverified)', 'Alan Lister', 'Tom Birch', 'Farah Iqbal (NHS)'];
  const script: Utterance[] = [];
  for (let i = 0; i < 60; i++) {
    const speaker = pick(speakers, random);
    const alone = [100, 300, 900, 5000, 21_000];
    const pause = pick(speaker === script[i - 1]?.speaker ? alone : [-700, ...alone], random);
    script.push({ speaker, text: pick(short, random), pause });
  }
  return script;
}

/** One person alone, so that a page that groups by speaker has one text that keeps growing. */
const monologue = (seed: number) =>
  longScript(40, seed).map((each) => ({ ...each, speaker: 'Tom Birch', pause: 100 }));

/** Nobody talks over herself. */
const longTalk = (seed: number) =>
  longScript(50, seed).map((each, i, all) =>
    each.speaker === all[i - 1]?.speaker ? { ...each, pause: 200 } : each,
  );

/** Captions that are read from before the first word on. */
function listening(
  platform: (typeof platforms)[number],
  options: Partial<PageOptions> = {},
): Watched {
  const opened = watched(platform, { state: 'call', captions: true, ...options });
  opened.watch.captionsHelp(true);
  return opened;
}

async function rest({ lines, end }: Watched): Promise<string[]> {
  await vi.advanceTimersByTimeAsync(15_000);
  end();
  return [...lines].sort(([a], [b]) => a - b).map(([, text]) => text);
}

describe.each(platforms)('$name', { timeout: 30_000 }, (platform) => {
  test.each(Object.entries(variants))('no word is lost or said twice: %s', async (_, options) => {
    for (const seed of seeds) {
      const call = listening(platform, { seed, ...options });
      const script = seed === 1 ? boardScript : boardScript.slice(0, 25);
      await pass(call.sim.play(script));
      expect({ seed, ...compare(await rest(call), script) }).toEqual({
        seed,
        ...nothingWrong,
      });
    }
  });

  test.each(Object.entries({ 'a long talk': longTalk, 'a monologue': monologue }))(
    'no word of %s is lost or said twice',
    async (_, script) => {
      for (const options of [{}, { build: 'old' }, { updatesPerSecond: 20 }] as const) {
        for (const seed of seeds) {
          const call = listening(platform, { seed, longestBlock: 2000, ...options });
          await pass(call.sim.play(script(seed)));
          expect(compare(await rest(call), script(seed))).toEqual(nothingWrong);
        }
      }
    },
  );

  test('no word is lost where people keep saying the same few things', async () => {
    for (const options of [{}, { list: 'recycle', mutation: 'text' }] as const) {
      for (const seed of [...seeds, 3, 4]) {
        // In Zoom's classic client, one box for all without a mark, this cannot be told apart.
        const call = listening(platform, { seed, ...options });
        await pass(call.sim.play(repetitive(seed)));
        expect(compare(await rest(call), repetitive(seed))).toEqual(nothingWrong);
      }
    }
  });

  test('captions that are switched off and on again on the page go on', async () => {
    for (const keepsCaptions of [false, true]) {
      const call = listening(platform, { keepsCaptions });
      const halves = [boardScript.slice(0, 6), boardScript.slice(6, 12)] as const;
      await pass(call.sim.play(halves[0]));
      call.sim.captions(false);
      await pass(call.sim.say('Tom Birch', 'Nobody can read this.'));
      call.sim.captions(true);
      await pass(call.sim.play(halves[1]));
      expect(compare(await rest(call), halves.flat())).toEqual(nothingWrong);
    }
  });

  test('a stage that is drawn anew does not repeat its rows', async () => {
    const call = listening(platform, { seed: 2 });
    const script = boardScript.slice(0, 9);
    await pass(call.sim.play(script.slice(0, 6)));
    call.sim.minimise(true);
    const away = call.sim.play(script.slice(6, 8));
    await pass(away);
    await vi.advanceTimersByTimeAsync(20_000);
    call.sim.minimise(false);
    await pass(call.sim.play(script.slice(8)));
    expect(compare(await rest(call), script)).toEqual(nothingWrong);
  });

  test('what stood there before help was switched on is not said', async () => {
    const { sim, watch, lines } = watched(platform, { state: 'call', captions: true });
    await pass(sim.play(boardScript.slice(0, 3)));
    watch.captionsHelp(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([...lines]).toEqual([]);
    await pass(sim.play(boardScript.slice(3, 5)));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(compare([...lines.values()], boardScript.slice(3, 5))).toEqual(nothingWrong);
  });

  test('a line is said about two seconds after its last change', async () => {
    const { sim, lines } = listening(platform);
    await pass(sim.say('Tom Birch', 'Yes, quite.'), 10);
    await vi.advanceTimersByTimeAsync(1000);
    expect([...lines]).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect([...lines.values()]).toEqual(['Yes, quite.']);
  });

  test('captions help says whether there are captions, and that they are off again', async () => {
    const { sim, watch, reads } = watched(platform, { state: 'call' });
    watch.captionsHelp(true);
    expect(watch.call.captions).toBe('none');
    sim.captions(true);
    await vi.advanceTimersByTimeAsync(500);
    expect(watch.call.captions).toBe('seen');
    sim.end('ended');
    await vi.advanceTimersByTimeAsync(6000);
    expect([watch.call.state, watch.call.captions]).toEqual(['ended', 'off']);
    expect(reads.filter(({ state }) => state === 'ended').map(({ captions }) => captions)).toEqual([
      'off',
    ]);
  });

  test('captions without a word for five minutes are quiet, until the next word', async () => {
    const { sim, watch } = listening(platform);
    await pass(sim.say('Tom Birch', 'And now we wait.'));
    await vi.advanceTimersByTimeAsync(299_000);
    expect(watch.call.captions).toBe('seen');
    await vi.advanceTimersByTimeAsync(5000);
    expect(watch.call.captions).toBe('quiet');
    await pass(sim.say('Tom Birch', 'Here we are.'));
    expect(watch.call.captions).toBe('seen');
    await vi.advanceTimersByTimeAsync(310_000);
    expect(watch.call.captions).toBe('quiet');
  });

  test('no caption is read while help is off', async () => {
    const { page, sim, lines, watch } = watched(platform, { state: 'call', captions: true });
    const read = vi.spyOn(platform.captions, 'rows');
    await pass(sim.play(boardScript.slice(0, 3)));
    watch.captionsHelp(true);
    watch.captionsHelp(false);
    read.mockClear();
    await pass(sim.play(boardScript.slice(3, 6)));
    expect(page.body.textContent).not.toBe('');
    expect([lines.size, read.mock.calls.length]).toEqual([0, 0]);
    read.mockRestore();
  });
});
