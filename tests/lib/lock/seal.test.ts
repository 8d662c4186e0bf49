import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newDataKey } from '../../../lib/lock/data-key.ts';
import { seal, unseal } from '../../../lib/lock/seal.ts';

const key = newDataKey();

test('What JSON can hold comes back, and is not to be read meanwhile', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const sealed = seal(key, 'notes n1', value);
      expect(unseal(key, 'notes n1', sealed)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  const sealed = seal(key, 'notes n1', { text: 'Jo has a new school' });
  expect(new TextDecoder('latin1').decode(sealed)).not.toContain('school');
});

test('The same is never sealed the same way twice', () => {
  expect(seal(key, 'notes n1', 'a')).not.toEqual(seal(key, 'notes n1', 'a'));
});

test('In another place, with another key or with one bit changed it does not open', () => {
  const sealed = seal(key, 'notes n1', 'a');
  expect(() => unseal(key, 'notes n2', sealed)).toThrow();
  expect(() => unseal(newDataKey(), 'notes n1', sealed)).toThrow();
  sealed.forEach((byte, i) => {
    const changed = sealed.slice();
    changed[i] = byte ^ 4;
    expect(() => unseal(key, 'notes n1', changed)).toThrow();
  });
});
