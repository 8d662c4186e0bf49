/** From a survey on the desk to an ask that was said in the call. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvOf, microsoftForms } from '../lib/brief/import/exports.ts';
import { newProfile, type Started, startBrowser } from './harness/browsers.ts';
import { type CallServer, startCallServer } from './harness/call-server.ts';
import { deskHandle, openDesk } from './harness/desk.ts';
import { panelOf } from './harness/panel.ts';
import { addresses, setups } from './harness/setups.ts';

/** As the invitation has it; the call page's own address is another. */
const invitation = 'https://teams.microsoft.com/meet/123456789012?p=x';

/** What a browser lets frames store makes no difference here; tests/e2e/journey.test.ts tries that. */
const usual = setups.filter(({ blockThirdParty }) => !blockThirdParty);

describe.each(usual)('A brief in $title', (setup) => {
  let profile: Awaited<ReturnType<typeof newProfile>>;
  let started: Started;
  let server: CallServer;
  let page: Page;
  let folder: string;
  const desk = deskHandle(() => page, setup.name);

  beforeAll(async () => {
    profile = await newProfile();
    folder = await mkdtemp(join(tmpdir(), 'tableside-survey-'));
    server = await startCallServer();
    started = await startBrowser({ ...setup, port: server.port, profile: profile.path });
    page = await openDesk(started, setup.name, server);
  });
  afterAll(async () => {
    await started.close();
    await server.close();
    await profile.remove();
    await rm(folder, { recursive: true });
  });

  test('a survey is brought in and gives three views', async () => {
    await desk.press('Views', 'link');
    await desk.picture('views-empty');
    const file = join(folder, 'March survey.csv');
    await writeFile(file, csvOf(microsoftForms(61)));
    await desk.press('Bring in a survey');
    const input = await page.waitForSelector('input[type="file"][accept*="csv"]');
    await (input as NonNullable<typeof input>).uploadFile(file);
    for (const answer of ['Phone calls', 'Letters', 'Transport']) {
      await desk.press(answer, 'checkbox');
    }
    await desk.picture('views-import');
    await desk.press('Keep 3 views');
    await desk.shows('of 43 families');
    await desk.picture('views');
  });

  test('asks are written, and one suggestion is taken', async () => {
    await desk.press('Meetings', 'link');
    await desk.picture('meetings-empty');
    await desk.fill('Your forum', 'Millbrook Parent Carer Forum');
    await desk.press('Add a meeting');
    await desk.fill('Title', 'A title of our own');
    await desk.fill('Link to the call', invitation);
    await desk.shows('The link itself is not kept.');
    await setTimes(page);
    await desk.press('Add an item');
    await desk.fill('Item 1', 'How families hear from us');
    await desk.press('Add an ask to item 1');
    await desk.fill('Point 1.1', 'My son waited 18 months for his plan.');
    await desk.shows('Keep mine');
    await desk.picture('meeting-suggestion');
    await desk.press('Use');
    await desk.shows('Back to my words');
    const words = await desk.control('Point 1.1', 'textbox');
    expect(await words.evaluate((box) => (box as HTMLTextAreaElement).value)).not.toMatch(
      /\bmy\b/i,
    );
    await desk.press('Add an ask to item 1');
    await desk.fill('Point 1.2', 'Families are asking for a call-back time they can plan around.');
    await page.evaluate(chooseFirstView);
    await desk.press('Pin for the call: Point 1.2', 'checkbox');
    await desk.shows('Saved on this computer');
    await desk.picture('meeting');
  });

  test('a made-up meeting to try it with is there in one click, and gone in one', async () => {
    await desk.press('All meetings', 'link');
    await desk.press('Try a made-up one');
    await desk.shows('Wipe the sample');
    await desk.shows('SEND Partnership Board');
    await desk.press('Wipe the sample');
    await desk.shows('Try a made-up one');
    const left = await desk.text();
    expect(left).toContain('A title of our own');
    expect(left).not.toContain('SEND Partnership Board');
  });

  test('the call finds its brief, and an ask is marked as said', async () => {
    server.set('teams', { state: 'call', title: 'SEND Partnership Board' });
    const call = await started.open(addresses.teams);
    const panel = await panelOf(call);
    await panel.shows('A title of our own');
    await panel.shows('Families are asking for a call-back time');
    await panel.shows('of 43 families');
    await panel.press('Mark as said');
    await panel.control('Not said');
    await call.reload();
    const again = await panelOf(call);
    await again.control('Not said');
    await call.close();
  });
});

/** The meeting began a few minutes ago, on the day of this computer's clock. */
async function setTimes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const two = (n: number) => String(n).padStart(2, '0');
    const now = new Date(Date.now() - 5 * 60_000);
    const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    const clock = `${two(now.getHours())}:${two(now.getMinutes())}`;
    const [dayField] = document.querySelectorAll<HTMLInputElement>('.facts-card [type="date"]');
    const [start] = document.querySelectorAll<HTMLInputElement>('.facts-card [type="time"]');
    for (const [field, value] of [
      [dayField, day],
      [start, clock],
    ] as const) {
      if (!field) throw new Error('A field of the meeting is missing.');
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
}

/** Runs in the page: the last point is backed by the first view. */
function chooseFirstView(): void {
  const select = [...document.querySelectorAll<HTMLSelectElement>('.backed select')].at(-1);
  const first = select?.options[1]?.value;
  if (!select || !first) throw new Error('There is no view to choose.');
  select.value = first;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
