/**
 * From a key to results on the screen, in the real panel in Chromium: the time our work takes (event,
 * search, drawing, layout), and the time until the frame that shows it. Limit: one frame, 16.7 ms.
 */
import { newProfile, startBrowser } from '../e2e/harness/browsers.ts';
import { startCallServer } from '../e2e/harness/call-server.ts';
import { panelOf } from '../e2e/harness/panel.ts';
import { addresses } from '../e2e/harness/setups.ts';
import { queries } from '../fixtures/glossary/read.ts';

const server = await startCallServer();
server.set('teams', { state: 'call', title: 'SEND Partnership Board' });
const profile = await newProfile();
const { open, close } = await startBrowser({
  name: 'chrome',
  port: server.port,
  profile: profile.path,
  // Without a screen, frames come every 16 to 50 ms whatever is in them. Let loose, a frame comes as
  // soon as it is ready, so that what is measured is ours.
  switches: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
const panel = await panelOf(await open(addresses.teams));
await panel.press('Jargon', 'tab');
const box = await panel.control('Look up a word');

await panel.frame.evaluate(() => {
  const marks = { work: [] as number[], painted: [] as number[] };
  Object.assign(window, { marks });
  let began = 0;
  addEventListener('keydown', () => (began = performance.now()), true);
  const list = document.querySelector('.senses');
  const drawn = () => {
    if (began === 0) return;
    // Layout is part of it.
    void document.body.offsetHeight;
    const from = began;
    began = 0;
    marks.work.push(performance.now() - from);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => marks.painted.push(performance.now() - from);
      port2.postMessage(null);
    });
  };
  if (list) new MutationObserver(drawn).observe(list, { childList: true, subtree: true });
});

// What a key costs that changes nothing but its box: the frames come when the browser makes them.
await panel.frame.evaluate(() => {
  const bare: number[] = [];
  Object.assign(window, { bare });
  document.querySelector('.jot')?.addEventListener('keydown', () => {
    const from = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => bare.push(performance.now() - from);
      port2.postMessage(null);
    });
  });
});
await (await panel.control('Jot a note')).type(
  'a key that changes nothing but its own box '.repeat(4),
);

for (const { query } of queries().filter((_, i) => i % 6 === 0)) {
  await box.evaluate((field) => (field as HTMLInputElement).select());
  await box.type(query);
}
const marks = await panel.frame.evaluate(() => {
  const { marks, bare } = window as unknown as {
    marks: { work: number[]; painted: number[] };
    bare: number[];
  };
  return { ...marks, 'painted, bare box': bare };
});
const at = (list: number[], share: number) =>
  +(list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? 0).toFixed(1);
console.log(`${marks.work.length} keys that changed the results`);
console.table(
  Object.fromEntries(
    Object.entries(marks).map(([name, list]) => [
      name,
      { p50: at(list, 0.5), p95: at(list, 0.95), max: at(list, 1 - 1e-9), 'limit (ms)': 16.7 },
    ]),
  ),
);
await close();
await profile.remove();
await server.close();
