/**
 * From a key to results on the screen, in the real panel in Chromium: the time our work takes (event,
 * search, drawing, layout), and the time until the frame that shows it. Beside it what a key costs in
 * a box where it changes nothing else.
 */
import { newProfile, startBrowser } from '../e2e/harness/browsers.ts';
import { startCallServer } from '../e2e/harness/call-server.ts';
import { panelOf } from '../e2e/harness/panel.ts';
import { addresses } from '../e2e/harness/setups.ts';
import { queries } from '../fixtures/glossary/read.ts';
import { frameSwitches, keyTimes, showKeyTimes, watchKeys } from './key-times.ts';

const server = await startCallServer();
server.set('teams', { state: 'call', title: 'SEND Partnership Board' });
const profile = await newProfile();
const { open, close } = await startBrowser({
  name: 'chrome',
  port: server.port,
  profile: profile.path,
  switches: frameSwitches,
});
const panel = await panelOf(await open(addresses.teams));

await watchKeys(panel.frame, '.footer');
await (await panel.control('Jot a note')).type('words that change their own box alone '.repeat(6));
const bare = await keyTimes(panel.frame);

await panel.press('Jargon', 'tab');
await watchKeys(panel.frame, '.senses');
const box = await panel.control('Look up a word');
for (const { query } of queries().filter((_, i) => i % 6 === 0)) {
  await box.evaluate((field) => (field as HTMLInputElement).select());
  await box.type(query);
}
const found = await keyTimes(panel.frame);
console.log(`Look-up in the panel: ${found.work.length} keys that changed the results`);
showKeyTimes({
  work: found.work,
  painted: found.painted,
  'jot box, work': bare.work,
  'jot box, painted': bare.painted,
});
await close();
await profile.remove();
await server.close();
