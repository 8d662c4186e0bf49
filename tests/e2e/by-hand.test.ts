/** What happened is captured in seconds, with one hand: by keyboard alone, and by mouse alone. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { requestFromPanel, startInCall } from './harness/beside.ts';
import { type BrowserName, newProfile, type Started, startBrowser } from './harness/browsers.ts';
import { type CallServer, startCallServer } from './harness/call-server.ts';
import { type Hand, handOn } from './harness/hand.ts';
import { type PanelHandle, panelOf } from './harness/panel.ts';
import { addresses } from './harness/setups.ts';

const names: BrowserName[] = ['chrome', 'firefox'];

describe.each(names)('By hand in %s', (name) => {
  let server: CallServer;
  let profile: Awaited<ReturnType<typeof newProfile>>;
  let started: Started;
  let panel: PanelHandle;
  let hand: Hand;

  beforeAll(async () => {
    server = await startCallServer();
    profile = await newProfile();
    started = await startBrowser({ name, port: server.port, profile: profile.path });
    startInCall(server, 'teams', { title: 'SEND Partnership Board' });
    panel = await panelOf(await started.open(addresses.teams));
    await panel.shows('Notes stay on this computer');
    const seriesId = 'board';
    await requestFromPanel(panel, 'savePrep', {
      series: [
        { id: seriesId, name: 'Board', kind: 'board', power: 'recommends', goesUpTo: ['Cabinet'] },
      ],
      plans: [
        {
          id: 'plan',
          title: 'SEND Partnership Board',
          seriesId,
          start: new Date().toISOString(),
          agenda: [{ id: 'i1', title: 'Transport', purpose: 'decide', points: [] }],
        },
      ],
    });
    await panel.shows('Brief: SEND Partnership Board');
  });
  afterAll(async () => {
    await started.close();
    await server.close();
    await profile.remove();
  });
  beforeEach(async () => {
    hand = handOn(panel);
    await (await panel.control('Jot a note')).focus();
  });

  /** The newest note as it is listed, once the store has it. */
  async function newest(wanted: string): Promise<string> {
    await panel.press('Notes', 'tab');
    const first = await panel.frame.waitForFunction(
      (words) => {
        const note = document.querySelector<HTMLElement>('.notes > .note');
        return note?.innerText.includes(words) && note.innerText;
      },
      { polling: 25, timeout: 10_000 },
      wanted,
    );
    await panel.shows('Saved on this computer');
    return String(await first.jsonValue());
  }

  test('a whole decision by keyboard alone takes less than 10 seconds', async () => {
    await hand.type('=Two more posts');
    await hand.keys('Enter');
    await hand.inBox('Decided here?');
    await hand.keys('ArrowRight', 'Enter');
    await hand.inBox('Who must approve');
    await hand.keys('ArrowDown', 'Enter');
    await hand.inBox('Answer by');
    await hand.type('end of june');
    await hand.keys('Enter');
    await hand.inBox('Meeting after');
    await hand.keys('ArrowDown', 'Enter', ' ');
    expect(await newest('4 of 4 filled')).toContain('Two more posts');
    expect(hand.seconds()).toBeLessThan(10);
    expect(await panel.text()).toMatch(/Answer by\s+(?:\w+ )?30 June|end of june/);
  });

  test('a whole decision by mouse alone takes less than 10 seconds', async () => {
    await hand.click('Decision', 'radio');
    await hand.click('Save note', 'button');
    await hand.click('Someone else', 'button');
    await hand.click('Cabinet', 'option');
    await hand.click('In two weeks', 'option');
    await hand.click('A week after', 'option');
    await hand.click('They are asked to come', 'checkbox');
    expect(await newest('4 of 4 filled')).toContain('Words to follow');
    expect(hand.seconds()).toBeLessThan(10);
  });

  test.each([
    ['Question', '?Who pays'],
    ['Action', '!Send the list'],
    ['Win', '+New form'],
    ['New fact', '~It is 20 weeks'],
  ])('%s by keyboard alone takes less than 4 seconds', async (kind, words) => {
    await hand.type(words);
    await hand.keys('Enter');
    expect(await newest(words.slice(1))).toContain(kind);
    expect(hand.seconds()).toBeLessThan(4);
  });

  test.each(['Question', 'Action', 'Win', 'New fact'])(
    '%s by mouse alone takes less than 4 seconds',
    async (kind) => {
      await hand.click(kind, 'radio');
      await hand.click('Save note', 'button');
      expect(await newest('Words to follow')).toContain(kind);
      expect(hand.seconds()).toBeLessThan(4);
    },
  );
});
