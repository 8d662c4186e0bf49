import { expect, test } from 'vitest';
import { closeKey, newDataKey, openKey } from '../../../lib/lock/data-key.ts';
import {
  type Derivation,
  deriveKey,
  newDerivation,
  usualCost,
} from '../../../lib/lock/passphrase.ts';
import { strengthOf } from '../../../lib/lock/strength.ts';

const derivation = newDerivation();

test('The passphrase opens the key, and nothing else does', async () => {
  const dataKey = newDataKey();
  const closed = await closeKey(dataKey, 'plum tractor', derivation);
  expect(await openKey(closed, 'plum tractor')).toEqual(dataKey);
  expect(await openKey(closed, 'plum Tractor')).toBeNull();
});

test('Letters are the same however a keyboard makes them', async () => {
  const dataKey = newDataKey();
  const closed = await closeKey(dataKey, 'caf\u00e9', derivation);
  expect(await openKey(closed, 'cafe\u0301')).toEqual(dataKey);
});

test('What was changed beside the box, or in it, does not open', async () => {
  const closed = await closeKey(newDataKey(), 'plum tractor', derivation);
  const costlier = { ...derivation, cost: usualCost + 1 };
  expect(await openKey({ ...closed, derivation: costlier }, 'plum tractor')).toBeNull();
  const box = closed.box.slice();
  box.set([(box[5] ?? 0) ^ 1], 5);
  expect(await openKey({ ...closed, box }, 'plum tractor')).toBeNull();
});

test.each<[string, Partial<Record<keyof Derivation, unknown>>]>([
  ['one round', { cost: 1 }],
  ['fewer rounds than usual', { cost: usualCost - 1 }],
  ['an hour of rounds', { cost: 10 ** 12 }],
  ['half a round', { cost: usualCost + 0.5 }],
  ['no salt', { salt: new Uint8Array() }],
  ['another way', { name: 'MD5' }],
])('%s is refused in a sentence', async (_, change) => {
  const asked = deriveKey('plum tractor', { ...derivation, ...change } as Derivation);
  await expect(asked).rejects.toThrow(/^This (?:is not|was) locked .+\.$/);
});

test.each<[string, boolean]>([
  ['', false],
  ['password1', false],
  ['millbrook2026', false],
  ['Liverpool1', false],
  ['plum tractor velvet otter', true],
])('Is "%s" hard to guess?', (passphrase, enough) => {
  expect(strengthOf(passphrase).enough).toBe(enough);
});
