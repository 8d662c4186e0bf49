import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { platforms } from '../../../lib/platforms/platforms.ts';
import { longScript } from '../../call-pages/long-script.ts';
import { fakeTime } from '../../call-pages/open-page.ts';
import { pick, seeded } from '../../call-pages/seeded.ts';
import { compare } from './heard.ts';
import { pass, watched } from './watched.ts';

beforeEach(fakeTime.begin);
afterEach(fakeTime.end);
const phrases = [
  'Yes.',
  'Yes, I agree.',
  'Thank you.',
  'Thank you, Chair.',
  'No.',
  'Yes.',
  'Can I come in there?',
  'I do not think that is right at all, we said so last year.',
  'We will look at transport next month.',
  'That is too late for families.',
  'So we agreed that.',
  'We agreed that in March, and then again in May.',
];
const speakers = ['Anna Lowe (Unverified)', 'Alan Lister', 'Tom Birch', 'Farah Iqbal (NHS)'];
function nasty(seed: number) {
  const r = seeded(seed);
  let last = '';
  return Array.from({ length: 60 }, () => {
    const speaker = pick(speakers, r);
    const pause = pick(
      speaker === last ? [100, 300, 900, 5000, 21000] : [-700, -300, 100, 300, 900, 5000, 21000],
      r,
    );
    last = speaker;
    return { speaker, text: pick(phrases, r), pause };
  });
}
const variants: Record<string, any> = {
  base: {},
  old: { build: 'old' },
  u20: { updatesPerSecond: 20 },
  u20old: { updatesPerSecond: 20, build: 'old' },
  rows6: { rows: 6 },
  rec: { list: 'recycle', mutation: 'text' },
};
for (const [kind, make] of Object.entries({
  long: (s: number) =>
    longScript(80, s).map((u, i, all) =>
      u.speaker === all[i - 1]?.speaker ? { ...u, pause: 200 } : u,
    ),
  nasty,
}))
  for (const platform of platforms)
    for (const [name, options] of Object.entries(variants))
      for (const seed of [1, 2, 3, 4, 5, 6])
        test(`${kind} ${platform.name} ${name} ${seed}`, async () => {
          const script = make(seed);
          const { sim, watch, lines, end } = watched(platform, {
            state: 'call',
            captions: true,
            seed,
            ...options,
          });
          watch.captionsHelp(true);
          await pass(sim.play(script));
          await vi.advanceTimersByTimeAsync(15_000);
          const all = [...lines].sort((a, b) => a[0] - b[0]).map(([, text]) => text);
          if (process.env.DBG)
            console.log(
              all,
              script.map((u) => u.speaker.slice(0, 8) + ': ' + u.text),
            );
          const found = compare(all, script);
          end();
          expect({ ...found }).toEqual({ lost: [], doubled: [], misplaced: null });
        });
