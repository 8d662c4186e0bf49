import type { WebWorker } from 'puppeteer-core';

/** Puts records straight into the database of an extension that has made it. */
export async function fillStore(worker: WebWorker, stores: object): Promise<void> {
  for (const [store, records] of Object.entries(stores) as [string, object[]][]) {
    for (let i = 0; i < records.length; i += 5000) {
      await worker.evaluate(putAll, store, records.slice(i, i + 5000));
    }
  }
}

/** Runs in the background. */
async function putAll(store: string, records: object[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((opened, failed) => {
    const opening = indexedDB.open('tableside');
    opening.onsuccess = () => opened(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const tx = db.transaction(store, 'readwrite');
  for (const record of records) tx.objectStore(store).put(record);
  await new Promise((done, failed) => {
    tx.oncomplete = done;
    tx.onabort = failed;
  });
  db.close();
}
