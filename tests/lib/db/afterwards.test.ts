import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readAfterwards, saveAfterwards } from '../../../lib/db/afterwards.ts';
import { database } from '../../../lib/db/database.ts';
import { parseRequest } from '../../../lib/parse.ts';

const asked = (data: object) => parseRequest({ request: 'saveAfterwards', id: 'r1', data });

test('There is one of a meeting, and each part of it as it was written last', async () => {
  const db = await database();
  await saveAfterwards(db, { id: 'm1', prepMinutes: 30 });
  await saveAfterwards(db, { id: 'm2', wipeOn: 'never' });
  const expenses = [{ what: 'Bus', pence: 420 }];
  const whole = { id: 'm1', prepMinutes: 40, expenses };
  await saveAfterwards(db, { id: 'm1', expenses });
  expect(await saveAfterwards(db, { id: 'm1', prepMinutes: 40 })).toEqual(whole);
  expect(await readAfterwards(db)).toEqual([whole, { id: 'm2', wipeOn: 'never' }]);
});

test('A slip of the key is said in a sentence', () => {
  expect(() => asked({ id: 'm1', prepMinutes: 1_000_000 })).toThrow(
    'That is more minutes than a year has. Check the number.',
  );
  expect(() => asked({ id: 'm1', hearFromYou: 'x'.repeat(5001) })).toThrow(
    'This is too long for one box. Make it shorter.',
  );
});
