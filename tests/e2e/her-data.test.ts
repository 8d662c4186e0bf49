/** Her data is hers: out of one browser, into an empty one, and gone for good, in real browsers. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBackup } from '../../lib/backup/make-backup.ts';
import type { RequestName, Requests, Wire } from '../../lib/messages.ts';
import { startInCall } from './harness/beside.ts';
import { type BrowserName, newProfile, type Started, startBrowser } from './harness/browsers.ts';
import { type CallServer, startCallServer } from './harness/call-server.ts';
import { deskHandle, openDesk } from './harness/desk.ts';
import { panelOf } from './harness/panel.ts';
import { addresses } from './harness/setups.ts';

const stores = [
  'notes',
  'versions',
  'raised',
  'afterwards',
  'meetings',
  'termMarks',
  'localTerms',
  'forum',
  'series',
  'plans',
  'views',
  'partners',
] as const;
const passphrase = 'seven grey otters hum';
const odd = 'Zoë: “20 weeks”, ŵ 👩🏽‍👧 \u202E \u0000 \uD800 </script>';

/** Asks the hub for something as the desk does. */
function ask<K extends RequestName>(
  page: Page,
  request: K,
  data: Requests[K]['ask'],
): Promise<Requests[K]['reply']> {
  return page.evaluate(
    (wire) => {
      const port = chrome.runtime.connect({ name: 'desk' });
      return new Promise<never>((done, failed) => {
        port.onMessage.addListener((answer: Wire) => {
          if (!('reply' in answer) && !('refused' in answer)) return;
          port.disconnect();
          if ('refused' in answer) failed(new Error(answer.because));
          else done(answer.data as never);
        });
        port.postMessage(wire);
      });
    },
    { request, id: 'from the test', data },
  );
}

async function everything(page: Page): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const store of stores) {
    all[store] = (await ask(page, 'readPage', { store, after: null })).records;
  }
  return all;
}

/** What the browser itself has of it: every database of the extension, and its settings. */
function leftovers(page: Page): Promise<{ databases: unknown[]; settings: string[] }> {
  return page.evaluate(async () => {
    const databases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((opened, failed) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => opened(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      for (const store of db.objectStoreNames) {
        // A number without words, made anew by the panel that is still open.
        if (store === 'secrets') continue;
        const reading = db.transaction(store).objectStore(store).getAll();
        await new Promise((done) => {
          reading.onsuccess = done;
        });
        databases.push(...reading.result);
      }
      db.close();
    }
    const { local, session } = chrome.storage;
    const settings = { ...(await local.get(null)), ...(await session.get(null)) };
    return { databases, settings: Object.keys(settings) };
  });
}

async function fill(page: Page): Promise<void> {
  const start = '2026-03-03T14:00:00.000Z';
  const meeting = {
    id: 'm1',
    title: 'SEND Board',
    start,
    platform: 'teams',
    seriesId: 's1',
  } as const;
  const note = {
    id: 'n1',
    meetingId: 'm1',
    kind: 'note',
    text: odd,
    at: start,
    share: 'private',
  } as const;
  await ask(page, 'saveNote', { note, meeting, edit: 'e1' });
  await ask(page, 'saveNote', {
    note: { ...note, id: 'n2', kind: 'decision', text: 'More posts', answerBy: { said: 'soon' } },
    meeting,
    edit: 'e2',
  });
  await ask(page, 'saveAfterwards', { id: 'm1', means: { n1: 'Shorter forms.' }, wipeOn: 'never' });
  await ask(page, 'raiseAsk', {
    raised: { id: 'm1 a1', meetingId: 'm1', pointId: 'a1', how: 'said' },
    meeting,
  });
  await ask(page, 'saveTermMark', { key: 'ehcp', known: true, myWords: 'plan' });
  await ask(page, 'saveLocalTerms', [{ id: 't1', term: 'PAIG', standsFor: 'Group', meaning: '' }]);
  await ask(page, 'savePrep', {
    forum: { name: 'Millbrook', areas: [], myName: 'Sam Example', introLine: '' },
    series: [{ id: 's1', name: 'Board', kind: 'board', power: 'advises', goesUpTo: [] }],
    plans: [{ id: 'p1', title: 'Board', agenda: [] }],
    views: [
      {
        id: 'w1',
        topic: 'Waiting',
        line: 'Families wait.',
        evidence: { count: 14, base: 61, unit: 'families', method: 'survey' },
      },
    ],
    partners: [{ id: 'r1', name: 'Imani Fairweather', power: 'not sure' }],
  });
}

describe.each(['chrome', 'firefox'] satisfies BrowserName[])('Her data in %s', (name) => {
  let server: CallServer;
  let profile: Awaited<ReturnType<typeof newProfile>>;
  let started: Started;
  let page: Page;
  /** What was in it when the backups were made. */
  let whole: Record<string, unknown[]>;
  const backups: Record<'plain' | 'locked', Buffer> = {
    plain: Buffer.alloc(0),
    locked: Buffer.alloc(0),
  };

  async function begin(): Promise<void> {
    profile = await newProfile();
    started = await startBrowser({ name, port: server.port, profile: profile.path });
    page = await openDesk(started, name, server);
    await press('Your data', 'link');
    await shows('It is yours.');
  }
  async function end(): Promise<void> {
    await started.close();
    await profile.remove();
  }
  beforeAll(async () => {
    server = await startCallServer();
    await begin();
  });
  afterAll(async () => {
    await end();
    await server.close();
  });

  const { shows, text, press, control, picture } = deskHandle(() => page, name);
  /** A passphrase has no role of its own in Firefox: its name alone may find the label around it. */
  const type = async (label: string, words: string) => {
    const box = await control(label);
    await box.evaluate((field, value) => {
      const box = ((field as HTMLLabelElement).control ?? field) as HTMLInputElement;
      box.value = value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, words);
  };

  /** The bytes behind "Save the file"; our policy lets nothing fetch them, so they are kept as they are made. */
  async function saved(): Promise<Buffer> {
    await shows('The backup is ready.');
    const bytes = await page.evaluate(async () => {
      const { madeBlob } = globalThis as unknown as { madeBlob: Blob };
      return [...new Uint8Array(await madeBlob.arrayBuffer())];
    });
    return Buffer.from(bytes);
  }
  const watchBlobs = () =>
    page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        Object.assign(globalThis, { madeBlob: blob });
        return make(blob);
      };
    });

  async function choose(file: Buffer): Promise<void> {
    const drop = (bytes: number[]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'backup'));
      const box = [...document.querySelectorAll('.drop')].find((each) =>
        each.textContent?.includes('Restore'),
      );
      box?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
    };
    await page.evaluate(drop, [...file]);
  }

  test('A backup is made, plain and with a passphrase that is strong enough', async () => {
    await fill(page);
    whole = await everything(page);
    expect(Object.values(whole).filter((records) => records.length > 0)).toHaveLength(11);
    await watchBlobs();
    await shows('2 notes');
    await picture('your-data');
    await press('With a passphrase', 'radio');
    await type('Passphrase for the backup', 'password1');
    await shows('Very easy to guess');
    await press('Make a backup');
    await shows('That one is too weak.');
    await type('Passphrase for the backup', passphrase);
    await type('Type it again', passphrase);
    await press('I have it somewhere safe, apart from the file.', 'checkbox');
    await shows('Very good.');
    await picture('your-data-passphrase');
    await press('Make a backup');
    backups.locked = await saved();
    await picture('your-data-made');
    await press('As plain text', 'radio');
    await press('Make a backup');
    await page.waitForFunction(() =>
      document.querySelector<HTMLAnchorElement>('.backup-made a')?.download.endsWith('.txt'),
    );
    backups.plain = await saved();
    await press('Save the file', 'link');
    await shows('Your last backup was on');
    expect(backups.plain.toString()).toContain('More posts');
    expect(backups.locked.toString('latin1')).not.toMatch(/More posts|Imani|SEND Board/);
  });

  test('In an empty browser both come back, equal record by record, and that of before too', async () => {
    await end();
    await begin();
    await choose(backups.locked);
    await type('The passphrase of this backup', 'seven grey otters sing');
    await press('Open the backup');
    await shows('That passphrase does not open this backup.');
    await picture('your-data-wrong');
    expect(Object.values(await everything(page)).flat()).toEqual([]);
    await type('The passphrase of this backup', passphrase);
    await press('Open the backup');
    await shows('A backup from');
    await picture('your-data-preview');
    expect(Object.values(await everything(page)).flat()).toEqual([]);
    await press('Add to what is here');
    await shows('things are back');
    expect(await everything(page)).toEqual(whole);

    const older = await readFile(new URL('../fixtures/backup/version-0.txt', import.meta.url));
    await choose(older);
    await shows('Replace everything here');
    await press('Replace everything here');
    await shows('What was here is replaced.');
    expect((await everything(page)).notes).toMatchObject([
      { id: 'n1', kind: 'note', share: 'private' },
      { id: 'n2', text: 'Zoë asks for the letter.' },
    ]);

    const cut = backups.plain.subarray(0, -40);
    await choose(cut);
    await shows('The end of this backup is missing.');
    await choose(backups.plain);
    await press('Replace everything here');
    await page.waitForFunction(() => !document.body.innerText.includes('Writing it down'));
    await shows('What was here is replaced.');
    expect(await everything(page)).toEqual(whole);
  });

  test('Everything is deleted, and an open panel beside it writes nothing back', async () => {
    startInCall(server, 'teams', { title: 'Beside' });
    const call = await started.open(addresses.teams);
    let panel = await panelOf(call);
    await panel.shows('Beside');
    await panel.jot('Jotted beside');
    await (await panel.control('Jot a note')).type('A draft that is not saved');
    await page.bringToFront();
    await press('Delete everything');
    await shows('It cannot be undone.');
    await picture('your-data-delete');
    await press('Yes, delete everything now');
    await shows('Nothing of yours is left in this browser.');
    await picture('your-data-deleted');
    expect(Object.values(await everything(page)).flat()).toEqual([]);
    const { databases, settings } = await leftovers(page);
    expect(databases).toEqual([]);
    // The panel that is still open counts its tips of this call anew.
    expect(settings.filter((key) => !key.startsWith('tips.'))).toEqual([]);

    await call.bringToFront();
    panel = await panelOf(call);
    const box = (await panel.control('Jot a note')) as ElementHandle<HTMLTextAreaElement>;
    expect(await box.evaluate(({ value }) => value)).toBe('');
    expect(await panel.text()).not.toContain('Jotted beside');
    await panel.jot('Fresh');
    expect((await everything(page)).notes).toMatchObject([{ text: 'Fresh' }]);
    await call.close();
    expect(await text()).not.toContain('undefined');
  });
});

describe('A restore in Chromium', () => {
  const many = 8000;
  const name = 'chrome';

  /**
   * In `npm run durable` only: of some thirty kills (Chromium 156, Nov 2026) one left the store empty, in
   * a run right after Firefox's part of this file. It is not understood yet.
   */
  const isFull = process.env.npm_lifecycle_event === 'durable';
  const killed = isFull ? test : test.skip;

  killed(
    'that is killed in the middle leaves what was there, or all that was to come',
    async () => {
      const server = await startCallServer();
      const profile = await newProfile();
      const start = async () => {
        const started = await startBrowser({ name, port: server.port, profile: profile.path });
        const page = await openDesk(started, name, server);
        const desk = deskHandle(() => page, name);
        await desk.press('Your data', 'link');
        await desk.shows('It is yours.');
        return { started, page, desk };
      };
      let { started, page, desk } = await start();
      await fill(page);
      const at = '2026-03-03T14:00:00.000Z';
      const records = Array.from({ length: many }, (_, i) => ({
        id: `k${i}`,
        meetingId: 'm1',
        kind: 'question',
        text: `${i} ${'words '.repeat(50)}`,
        at,
        share: 'private',
      }));
      const readPage = async ({ store }: { store: string }) => ({
        records: store === 'notes' ? records : [],
        next: null,
      });
      const file = await makeBackup({ readPage, settings: [] }, { made: at });
      const text = await file.text();
      const counts: number[] = [];
      for (const ms of [60, 400]) {
        await page.evaluate((words) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([words], 'backup'));
          const box = [...document.querySelectorAll('.drop')].find((each) =>
            each.textContent?.includes('Restore'),
          );
          box?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
        }, text);
        await desk.press('Replace everything here');
        // In the middle of the transaction: that is the point, and no wait for anything.
        await pause(ms);
        const process = started.browser.process();
        process?.kill('SIGKILL');
        if (process && process.exitCode === null) await once(process, 'exit');
        ({ started, page, desk } = await start());
        const { notes, plans } = await ask(page, 'readCounts', {});
        expect([
          [2, 1],
          [many, 0],
        ]).toContainEqual([notes, plans]);
        counts.push(notes);
      }
      expect(counts).toHaveLength(2);
      await started.close();
      await server.close();
      await profile.remove();
    },
  );
});
