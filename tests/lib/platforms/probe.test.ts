import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { platforms } from '../../../lib/platforms/platforms.ts';
import { boardScript } from '../../call-pages/board-script.ts';
import { fakeTime } from '../../call-pages/open-page.ts';
import { compare } from './heard.ts';
import { pass, watched } from './watched.ts';

beforeEach(fakeTime.begin);
afterEach(fakeTime.end);
const variants: Record<string, any> = {
  base: {},
  old: { build: 'old' },
  text: { mutation: 'text' },
  recycle: { list: 'recycle' },
  rows4: { rows: 4 },
  rec3: { list: 'recycle', rows: 3 },
  rows0: { rows: 0 },
  minimal: { rows: 2 },
  sp3: { speed: 3 },
  u20sp: { updatesPerSecond: 20, mutation: 'text', list: 'recycle', rows: 5 },
  u20cut: { updatesPerSecond: 20, longestBlock: 500 },
  u7: { updatesPerSecond: 6.7 },
  u20: { updatesPerSecond: 20 },
  u20old: { updatesPerSecond: 20, build: 'old' },
  cut: { longestBlock: 600 },
  full: { fullTranscript: true },
  speed5: { speed: 5 },
};
for (const platform of platforms)
  for (const [name, options] of Object.entries(variants))
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8])
      test(`${platform.name} ${name} ${seed}`, async () => {
        const t0 = process.hrtime.bigint();
        const { sim, watch, lines, end } = watched(platform, {
          state: 'call',
          captions: true,
          seed,
          ...options,
        });
        watch.captionsHelp(true);
        await pass(sim.play(boardScript));
        await vi.advanceTimersByTimeAsync(15_000);
        const all = [...lines].sort((a, b) => a[0] - b[0]).map(([, text]) => text);
        if (process.env.DBG) console.log([...lines].slice(0, 12));
        const found = compare(all, boardScript);
        end();
        expect({ ...found }).toEqual({ lost: [], doubled: [], misplaced: null });
      });
