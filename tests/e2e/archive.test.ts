import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestName, Requests, Wire } from '../../lib/messages.ts';
import type { Meeting, Note } from '../../lib/model.ts';
import { type BrowserName, newProfile, type Started, startBrowser } from './harness/browsers.ts';
import { type CallServer, startCallServer } from './harness/call-server.ts';
import { deskHandle, openDesk } from './harness/desk.ts';

const browsers: { title: string; name: BrowserName }[] = [
  { title: 'Chromium', name: 'chrome' },
  { title: 'Firefox', name: 'firefox' },
];

const meeting: Meeting = {
  id: 'm1',
  title: 'Transport working group',
  start: '2026-03-03T14:00:00.000Z',
  end: '2026-03-03T15:30:00.000Z',
  platform: 'teams',
};
const noteOf = (id: string, kind: Note['kind'], text: string, more: Partial<Note> = {}): Note => ({
  id,
  meetingId: 'm1',
  kind,
  text,
  at: '2026-03-03T14:05:00.000Z',
  share: 'private',
  ...more,
});
const notes = [
  noteOf('n1', 'note', 'Taxi contract for Eastholme runs out in July'),
  noteOf('n2', 'action', 'Send the taxi rules to families', {
    owner: 'Priya Langley',
    due: { said: 'by Easter', date: '2026-04-05' },
  }),
  noteOf('n3', 'win', 'Escorts are trained before they start', { share: 'members' }),
  noteOf('n4', 'win', '<img src=x onerror="document.title=1"> only mine'),
];

describe.each(browsers)('The archive in $title', ({ name }) => {
  let profile: Awaited<ReturnType<typeof newProfile>>;
  let started: Started;
  let server: CallServer;
  let page: Page;

  beforeAll(async () => {
    profile = await newProfile();
    server = await startCallServer();
    started = await startBrowser({ name, port: server.port, profile: profile.path });
    page = await openDesk(started, name, server);
    for (const note of notes) await ask('saveNote', { note, meeting, edit: `edit ${note.id}` });
    await goTo('notes');
    await shows('4 notes, 1 open');
  });
  afterAll(async () => {
    await started.close();
    await server.close();
    await profile.remove();
  });

  const { text, shows, picture } = deskHandle(() => page, name);
  /** By its label, in the place that is open: asking Firefox for all accessible names takes seconds. */
  const labelled = async (label: string) => {
    const selector = `.place:not([hidden]) [aria-label="${label}"]`;
    const control = await page.waitForSelector(selector, { timeout: 10_000 });
    if (!control) throw new Error(`The desk has no control named "${label}".`);
    return control;
  };
  const press = async (label: string) => (await labelled(label)).click();
  async function goTo(hash: string): Promise<void> {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
  }
  /** Asks the hub as the desk does, over a connection of its own. */
  async function ask<K extends RequestName>(
    request: K,
    data: Requests[K]['ask'],
  ): Promise<Requests[K]['reply']> {
    const answer = await page.evaluate(
      (wire) =>
        new Promise<Wire>((done) => {
          const port = chrome.runtime.connect({ name: 'desk' });
          port.onMessage.addListener((heard: Wire) => {
            if (!('reply' in heard) && !('refused' in heard)) return;
            port.disconnect();
            done(heard);
          });
          port.postMessage(wire);
        }),
      { request, id: 'from the test', data },
    );
    if ('refused' in answer) throw new Error(answer.because);
    return (answer as { data: Requests[K]['reply'] }).data;
  }
  const marks = () => page.$$eval('mark', (all) => all.map(({ textContent }) => textContent));
  /** Waits until that many notes are found. */
  const found = (count: number) =>
    page.waitForFunction(
      (wanted) => document.querySelectorAll('.found-note').length === wanted,
      { polling: 25, timeout: 10_000 },
      count,
    );

  test('what she types is found and marked with every key, also with a slip', async () => {
    await page.click('input[type="search"]');
    await page.keyboard.type('taxi ru');
    await found(2);
    expect(await marks()).toEqual(['Taxi', 'runs', 'taxi', 'rules']);
    await page.keyboard.type('les');
    await found(1);
    await page.keyboard.press('Escape');
    await page.keyboard.type('easholme');
    await found(1);
    expect(await marks()).toEqual(['Eastholme']);
    await picture('archive-search');
  });

  test('a word in a box of a note is found, and its box is named', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.type('langley');
    await found(1);
    expect(await text()).toContain('Who will do it: Priya Langley');
  });

  test('markup in a note is shown as it was typed', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.type('onerror');
    await found(1);
    expect(await text()).toContain('<img src=x onerror=');
    expect(await page.$('.found-note img')).toBeNull();
  });

  test('a note that is stored or deleted elsewhere is found at once, or no more', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.type('minibus');
    await shows('Nothing found.');
    const note = noteOf('n5', 'note', 'A minibus for Pennywell');
    await ask('saveNote', { note, meeting, edit: 'e5' });
    await found(1);
    await ask('deleteNote', { id: 'n5' });
    await shows('Nothing found.');
  });

  test('what was found leads to the note itself', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.type('escorts');
    await found(1);
    await (await page.waitForSelector('.found-text a'))?.click();
    await page.waitForFunction(() => document.activeElement?.id === 'note-n3', { timeout: 10_000 });
  });

  test('what is open is settled with one press, and open again with another', async () => {
    await goTo('follow-up');
    await shows('was due Sun 5 April');
    const stored = async () => (await ask('readAllNotes', { after: null })).notes;
    const closed = async () => (await stored()).find(({ id }) => id === 'n2')?.closed;
    await press('Done: Send the taxi rules to families');
    await labelled('Undo: Send the taxi rules to families');
    expect(await closed()).toBeDefined();
    await picture('archive-follow-up');
    await press('Undo: Send the taxi rules to families');
    await labelled('Done: Send the taxi rules to families');
    expect(await closed()).toBeUndefined();
  });

  test('nothing that is only hers is in what members read', async () => {
    await goTo('impact');
    await shows('only mine');
    expect(await text()).not.toContain('Copy as text');
    await page.click('.reader:nth-child(2)');
    await shows('Spring term 2026');
    await labelled('Copy as text: Spring term 2026');
    expect(await text()).toContain('Escorts are trained');
    expect(await text()).not.toContain('only mine');
    await picture('archive-impact');
  });

  test('time and expenses are kept, and added up by month', async () => {
    await goTo('notes=m1');
    await (await page.waitForSelector('.time-fields .button'))?.click();
    await shows('Saved on this computer');
    await page.type('.expense-form div:nth-child(1) input', 'Bus');
    await page.type('.expense-form div:nth-child(2) input', '4.20');
    await page.keyboard.press('Enter');
    await labelled('Remove Bus, £4.20');
    await goTo('time');
    await shows('March 2026');
    expect(await text()).toMatch(/All months\s+0 min\s+1 hr 30 min\s+£4\.20/);
    expect(await ask('readAfterwards', {})).toEqual([
      { id: 'm1', meetingMinutes: 90, expenses: [{ what: 'Bus', pence: 420 }] },
    ]);
    await picture('archive-time');
  });

  test('locked, the desk knows nothing any more; opened again, everything is found', async () => {
    const passphrase = 'seven quiet otters by a bridge';
    await ask('setLock', { passphrase });
    await goTo('notes');
    await ask('closeLock', {});
    await page.waitForFunction(() => !document.body.innerText.includes('Transport'), {
      timeout: 10_000,
    });
    await ask('openLock', { passphrase });
    await shows('4 notes, 1 open');
    await page.click('input[type="search"]');
    await page.keyboard.type('eastholme');
    await found(1);
  });
});
