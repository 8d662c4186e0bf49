import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { platforms } from '../../../lib/platforms/platforms.ts';
import { boardScript } from '../../call-pages/board-script.ts';
import { fakeTime } from '../../call-pages/open-page.ts';
import type { PageOptions } from '../../call-pages/page.ts';
import { compare, nothingWrong } from './heard.ts';
import { talks } from './talks.ts';
import { pass, type Watched, watched } from './watched.ts';

beforeEach(fakeTime.begin);
afterEach(fakeTime.end);

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
  test.each(talks)('no word is lost or said twice: $title', async ({ options, script }) => {
    const call = listening(platform, options);
    await pass(call.sim.play(script));
    expect(compare(await rest(call), script)).toEqual(nothingWrong);
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
