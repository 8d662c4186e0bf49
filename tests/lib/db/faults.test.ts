import { beforeAll, expect, test, vi } from 'vitest';
import { beginAnew, everything, life } from './a-life.ts';
import { breakCall, callsMade, type Fault, faults, untouched } from './break-calls.ts';

/** The same in every life, so that lives can be compared. */
vi.mock(import('../../../lib/lock/data-key.ts'), async (real) => ({
  ...(await real()),
  newDataKey: () => new Uint8Array(32).fill(7),
}));

const mostCalls = 200;
/** What she may read: no name of an error, no word of a browser. */
const sentences =
  /^(The browser (would not open|would not read|did not save)|This computer is out of space)/;

interface Stage {
  told: unknown;
  stored: unknown;
}

/** What she is told and what is stored after each step when nothing goes wrong. */
const whole: Stage[] = [];
let before: unknown;

beforeAll(async () => {
  await beginAnew();
  before = await everything();
  breakCall(0, 'throws');
  for (const [, does] of life) {
    whole.push({ told: await does(), stored: await untouched(everything) });
  }
});

test('A life has more calls than are broken here, and leaves what was jotted', () => {
  expect(callsMade()).toBeGreaterThanOrEqual(mostCalls);
  expect(JSON.stringify(whole.at(-1)?.stored)).toMatch(/o1.*o2.*o3/);
});

test.each(faults)(
  'When a call of the database %s, each step is done whole or not at all, and can be done again',
  async (fault) => {
    let refused = 0;
    for (let n = 1; n <= mostCalls; n++) refused += (await livedWith(n, fault)) ? 1 : 0;
    // The faults are not all healed out of sight: what cannot be healed is said.
    if (fault === 'refuses' || fault === 'is out of room') expect(refused).toBeGreaterThan(50);
  },
  60_000,
);

/** True: a step was refused. */
async function livedWith(n: number, fault: Fault): Promise<boolean> {
  await untouched(beginAnew);
  breakCall(n, fault);
  let wasRefused = false;
  for (const [i, [says, does]] of life.entries()) {
    const where = `call ${n} ${fault}: she ${says}`;
    try {
      expect(await does(), where).toEqual(whole[i]?.told);
    } catch (error) {
      expect((error as Error).message, where).toMatch(sentences);
      expect(wasRefused, `${where}, the second one refused`).toBe(false);
      wasRefused = true;
      const old = i === 0 ? before : whole[i - 1]?.stored;
      expect([old, whole[i]?.stored], where).toContainEqual(await untouched(everything));
      await does();
    }
    if (wasRefused || i === life.length - 1 || callsMade() >= n) {
      expect(await untouched(everything), where).toEqual(whole[i]?.stored);
    }
  }
  expect(callsMade(), 'the call was never made').toBeGreaterThanOrEqual(n);
  return wasRefused;
}
