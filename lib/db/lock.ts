/** The passphrase lock: who opens the records, and how they go behind it and come out again. */
import { closeKey, newDataKey, openKey } from '../lock/data-key.ts';
import { newDerivation } from '../lock/passphrase.ts';
import type { LockState } from '../model.ts';
import { type Content, contentOf } from './copy.ts';
import {
  closedKeyNow,
  type Database,
  keepKey,
  moveDatabase,
  onlyLock,
  openedKey,
} from './database.ts';
import { unwatched } from './ends.ts';
import { neverSealed, type Shape, sealRecord, unsealRecord } from './sealed.ts';
import { ForHerError, write } from './write.ts';

const notIt = 'That is not the passphrase. Nothing was changed. Try again.';

export async function lockState(): Promise<LockState> {
  if (!(await closedKeyNow())) return 'off';
  return (await openedKey()) ? 'open' : 'closed';
}

/** From now on the records are sealed. What was written before is not left in clear anywhere. */
export async function setLock(passphrase: string): Promise<LockState> {
  if (await closedKeyNow()) {
    throw new ForHerError('A passphrase is set already. Change it, or take it away first.');
  }
  const key = newDataKey();
  const closedKey = await closeKey(key, passphrase, newDerivation());
  await keepKey(key);
  await moveDatabase(async (from) => {
    const plain = (await contentOf(from)).filter(([store]) => store !== neverSealed);
    const sealed = mapped(from, plain, (store, record) => sealRecord(key, store, record));
    return [...sealed, [neverSealed, [[onlyLock, closedKey]]]];
  });
  return 'open';
}

/** Throws with a sentence when it is not the passphrase. */
export async function openLock(passphrase: string): Promise<LockState> {
  const closedKey = await closedKeyNow();
  if (!closedKey) return 'off';
  const key = await openKey(closedKey, passphrase);
  if (!key) throw new ForHerError(notIt);
  await keepKey(key);
  return 'open';
}

export async function closeLock(): Promise<LockState> {
  if (!(await closedKeyNow())) return 'off';
  await keepKey(null);
  return 'closed';
}

/** The records stay sealed as they are: only what opens them is another. */
export async function changeLock(
  db: Database,
  { from, to }: { from: string; to: string },
): Promise<LockState> {
  const closedKey = await closedKeyNow();
  const key = closedKey && (await openKey(closedKey, from));
  if (!key) throw new ForHerError(notIt);
  const next = await closeKey(key, to, newDerivation());
  await write(db, ['lock'], async (tx) => tx.objectStore('lock').put(next, onlyLock));
  await keepKey(null);
  await keepKey(key);
  return 'open';
}

/** The records stand in clear again, as before. */
export async function removeLock(passphrase: string): Promise<LockState> {
  const closedKey = await closedKeyNow();
  if (!closedKey) return 'off';
  const key = await openKey(closedKey, passphrase);
  if (!key) throw new ForHerError(notIt);
  await moveDatabase(async (from) => {
    const content = (await contentOf(from)).filter(([store]) => store !== neverSealed);
    return mapped(from, content, (store, record) => unsealRecord(key, store, record));
  });
  await keepKey(null);
  return 'off';
}

function mapped(
  from: Database,
  content: Content,
  change: (store: Shape, record: object) => unknown,
): Content {
  return content.map(([name, records]) => {
    const shape = shapeOf(from, name);
    return [name, records.map(([key, record]) => [key, change(shape, record as object)])];
  });
}

/** Asked while a transaction lives, and good for longer. */
function shapeOf(db: Database, name: Content[number][0]): Shape {
  const tx = db.transaction(name);
  unwatched(tx.done);
  const store = tx.objectStore(name);
  const paths = new Map([...store.indexNames].map((index) => [index, store.index(index).keyPath]));
  return {
    name,
    keyPath: store.keyPath,
    indexNames: [...store.indexNames],
    index: (index) => ({ keyPath: paths.get(index as never) ?? '' }),
  };
}
