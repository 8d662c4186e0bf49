/**
 * Typing in a brief of 200 points on the desk, with the voice reading along, in Chromium: from a key to
 * the frame that shows it.
 */
import { newProfile, startBrowser } from '../e2e/harness/browsers.ts';
import { startCallServer } from '../e2e/harness/call-server.ts';
import { deskHandle, openDesk } from '../e2e/harness/desk.ts';
import { drafts } from '../fixtures/voice/read.ts';
import { frameSwitches, keyTimes, showKeyTimes, watchKeys } from './key-times.ts';

const said = drafts('drafts').map(({ draft }) => draft);
const brief = Array.from({ length: 10 }, (_, item) =>
  [
    `## Item ${item + 1}`,
    ...Array.from({ length: 20 }, (_, i) => `- Ask: ${said[(item * 20 + i) % said.length]}`),
  ].join('\n'),
).join('\n\n');

const server = await startCallServer();
const profile = await newProfile();
const started = await startBrowser({
  name: 'chrome',
  port: server.port,
  profile: profile.path,
  switches: frameSwitches,
});
const page = await openDesk(started, 'chrome', server);
const desk = deskHandle(() => page, 'chrome');
await desk.press('Add a meeting');
await desk.fill('Or paste it', brief);
await desk.press('Sort the points');
await desk.press('Add to this meeting');
const points = await page.$$eval('.point', (all) => all.length);
await desk.shows('Saved on this computer');

await watchKeys(page.mainFrame(), '.agenda');
for (const at of ['Point 1.3', 'Point 5.10', 'Point 10.20']) {
  const box = await desk.control(at, 'textbox');
  await box.evaluate((field) => (field as HTMLTextAreaElement).select());
  // As fast as people type, so that each key has its own frame.
  await box.type(`${said[3]} ${said[7]}`.slice(0, 200), { delay: 50 });
}
const times = await keyTimes(page.mainFrame());
console.log(`${points} points, ${times.painted.length} keys`);
showKeyTimes({ ...times });
await started.close();
await profile.remove();
await server.close();
