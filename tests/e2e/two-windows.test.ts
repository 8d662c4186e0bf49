import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startInCall } from './harness/beside.ts';
import { type BrowserName, newProfile, type Started, startBrowser } from './harness/browsers.ts';
import { type CallServer, startCallServer } from './harness/call-server.ts';
import { type DeskHandle, deskHandle, openDesk } from './harness/desk.ts';
import { type PanelHandle, panelOf } from './harness/panel.ts';
import { addresses } from './harness/setups.ts';

const names: BrowserName[] = ['chrome', 'firefox'];

describe.each(names)('Panel and desk side by side in %s', (name) => {
  let server: CallServer;
  let profile: Awaited<ReturnType<typeof newProfile>>;
  let started: Started;
  let deskPage: Page;
  let callPage: Page;
  let panel: PanelHandle;

  beforeAll(async () => {
    server = await startCallServer();
    profile = await newProfile();
    started = await startBrowser({ name, port: server.port, profile: profile.path });
    deskPage = await openDesk(started, name, server);
    startInCall(server, 'teams', { title: 'SEND Partnership Board' });
    callPage = await started.open(addresses.teams);
    panel = await panelOf(callPage);
    await panel.press('Notes', 'tab');
  });
  afterAll(async () => {
    await started.close();
    await server.close();
    await profile.remove();
  });

  const desk = deskHandle(() => deskPage, name);
  // A tab that is not in front is not drawn, and the driver waits for what is drawn.
  const inCall = async (): Promise<PanelHandle> => {
    await callPage.bringToFront();
    return panel;
  };
  const atDesk = async (): Promise<DeskHandle> => {
    await deskPage.bringToFront();
    return desk;
  };
  /** "note at 2.05pm": the note is named by its time. */
  const noteName = () =>
    panel.frame.evaluate(() => {
      const button = document.querySelector('[aria-label^="Edit the note"]');
      return button?.getAttribute('aria-label')?.replace('Edit the ', '') ?? '';
    });
  const edit = async (view: Pick<PanelHandle, 'control' | 'press'>, words: string) => {
    await view.press(`Edit the ${await noteName()}`, 'button');
    const box = await view.control(`Edit the ${await noteName()}`, 'textbox');
    await box.evaluate((field) => (field as HTMLTextAreaElement).select());
    await box.type(words);
  };

  test('a note that is jotted in the call is on the desk at once', async () => {
    await (await inCall()).jot('Two more posts');
    await atDesk();
    await desk.press('Notes', 'link');
    await desk.press('SEND Partnership Board', 'link');
    await desk.shows('Two more posts');
  });

  test('the same words changed in both: the later count, the earlier are kept, and both say so', async () => {
    await edit(await inCall(), 'Two more posts from May');
    await edit(await atDesk(), 'Three more posts');
    await (await inCall()).press('Save', 'button');
    await panel.shows(', edited');
    await (await atDesk()).press('Save');
    await desk.shows('Also changed in another window. The earlier text is kept.');
    await inCall();
    await panel.shows('Also changed in another window. The earlier text is kept.');
    await panel.shows('Three more posts');
  });

  test('the earlier words come back with one click, in both', async () => {
    await (await atDesk()).press('Bring it back');
    await desk.shows('Two more posts from May');
    await inCall();
    await panel.shows('Two more posts from May');
    await panel.press('Show it', 'button');
    await panel.shows('Three more posts');
    await panel.press('Not needed', 'button');
    await atDesk();
    await expect.poll(desk.text).not.toContain('Also changed in another window');
  });

  test('what is deleted in one is gone in the other, and Undo brings it to both', async () => {
    await (await atDesk()).press(`Delete the ${await noteName()}`);
    await expect.poll(panel.text).not.toContain('Two more posts from May');
    await desk.press('Undo');
    await inCall();
    await panel.shows('Two more posts from May');
    await (await atDesk()).picture('notes');
  });
});
