import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Platform, Thing } from '../../../lib/platforms/adapter.ts';
import { findAll, findEach } from '../../../lib/platforms/adapter.ts';
import { callPages } from '../../../lib/platforms/addresses.ts';
import { platformOf, platforms } from '../../../lib/platforms/platforms.ts';
import { boardScript } from '../../call-pages/board-script.ts';
import { labelsOf } from '../../call-pages/labels.ts';
import { fakeTime, pages } from '../../call-pages/open-page.ts';
import type { PageOptions } from '../../call-pages/page.ts';
import { languages, pageVariants as variants } from './page-variants.ts';
import { pass, spyOnTimers, watched } from './watched.ts';

beforeEach(fakeTime.begin);
afterEach(() => {
  fakeTime.end();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Time for a second look, not for giving a call up. */
const aMoment = () => vi.advanceTimersByTimeAsync(300);
/** A call that went without a word is given up after five seconds. */
const aWhile = () => vi.advanceTimersByTimeAsync(6000);

describe.each(platforms)('$name', { timeout: 30_000 }, (platform) => {
  const addresses = Object.values(pages[platform.name].urls);

  test.each(addresses)('%s is one of its pages, and the script runs there', (address) => {
    expect(platformOf(new URL(address))).toBe(platform);
    const patterns = callPages.map((pattern) => {
      const text = pattern.replaceAll('.', '\\.').replaceAll('*', '.*');
      return new RegExp(`^${text.replace('//.*\\.', '//(.*\\.)?')}`);
    });
    expect(patterns.some((pattern) => pattern.test(address))).toBe(true);
  });

  test('follows a call from the door to its end, and into another', async () => {
    for (const variant of variants) {
      for (const kind of ['left', 'ended', 'removed'] as const) {
        const { sim, watch, end } = watched(platform, { ...variant });
        const seen = [watch.call.state];
        const note = () => seen.push(watch.call.state);
        sim.join();
        await aMoment();
        note();
        sim.admit();
        await aMoment();
        note();
        const first = watch.call.startedAt;
        sim.end(kind);
        await aWhile();
        note();
        sim.rejoin();
        await aMoment();
        note();
        sim.admit();
        await aMoment();
        note();
        const door = ['prejoin', 'lobby', 'in-call', 'ended', 'lobby', 'in-call'];
        expect({ variant, kind, seen }).toEqual({ variant, kind, seen: door });
        expect(first).not.toBe(null);
        expect(watch.call.startedAt).not.toBe(first);
        end();
      }
    }
  });

  test('one call goes on while its stage is small, and while a re-render takes it away', async () => {
    const { page, sim, watch, reads } = watched(platform, { state: 'call' });
    const began = watch.call.startedAt;
    sim.minimise(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(watch.call.state).toBe('in-call');
    sim.minimise(false);
    await aMoment();
    const app = [...page.body.children];
    page.body.replaceChildren();
    await vi.advanceTimersByTimeAsync(3000);
    page.body.append(...app);
    await aWhile();
    expect([watch.call.state, watch.call.startedAt]).toEqual(['in-call', began]);
    expect(reads.every(({ state }) => state === 'in-call')).toBe(true);
  });

  test('a change is read at once, a storm of changes a few times', async () => {
    const { page, sim, watch, reads } = watched(platform, { state: 'lobby' });
    await vi.advanceTimersByTimeAsync(1000);
    const look = vi.spyOn(platform, 'state');
    sim.admit();
    await vi.advanceTimersByTimeAsync(0);
    expect(watch.call.state).toBe('in-call');
    look.mockClear();
    const told = reads.length;
    for (let i = 0; i < 100; i++) {
      page.body.append(page.createElement('div'));
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(look.mock.calls.length).toBeLessThanOrEqual(5);
    expect(reads.length - told).toBeLessThanOrEqual(1);
  });

  test('looks at nothing while nothing changes', async () => {
    for (const state of ['prejoin', 'lobby', 'call'] as const) {
      const { observers, end } = watched(platform, { state });
      await vi.advanceTimersByTimeAsync(5000);
      const look = vi.spyOn(platform, 'state').mockClear();
      const people = vi.spyOn(platform, 'people').mockClear();
      await vi.advanceTimersByTimeAsync(60_000);
      expect([state, look.mock.calls.length, people.mock.calls.length]).toEqual([state, 0, 0]);
      expect(observers.size).toBeGreaterThan(0);
      end();
    }
  });

  test('in a call, what changes elsewhere on the page costs no look', async () => {
    const { page, sim, watch } = watched(platform, { state: 'lobby', captions: true });
    sim.admit();
    sim.chat(true);
    await vi.advanceTimersByTimeAsync(5000);
    const look = vi.spyOn(platform, 'state');
    const people = vi.spyOn(platform, 'people');
    const [tile] = findAll(page, platform.selectors.tile);
    for (let i = 0; i < 20; i++) {
      tile?.append(page.createElement('i'));
      sim.post('Tom Birch', `Message ${i}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    await pass(sim.play(boardScript.slice(0, 6)));
    expect([watch.call.state, look.mock.calls.length]).toEqual(['in-call', 0]);
    expect(people.mock.calls.length).toBeLessThanOrEqual(8);
  });

  test('reads mic, hand, presenting and recording in every language and build', async () => {
    for (const variant of variants) {
      const { sim, watch, end } = watched(platform, { state: 'call', ...variant });
      // Zoom has no mic before its audio has joined by itself.
      await vi.advanceTimersByTimeAsync(2000);
      const read = async () => {
        await aMoment();
        const { mic, hand, presenting, recording } = watch.call;
        return { variant, mic, hand, presenting, recording };
      };
      const before = { mic: 'muted', hand: 'down', presenting: 'no', recording: 'unknown' };
      expect(await read()).toEqual({ variant, ...before });
      sim.mic(true);
      sim.hand(true);
      sim.present(true);
      sim.record(true);
      const during = { mic: 'live', hand: 'up', presenting: 'yes', recording: 'yes' };
      expect(await read()).toEqual({ variant, ...during });
      sim.mic(false);
      sim.hand(false);
      sim.present(false);
      sim.record(false);
      expect(await read()).toEqual({ variant, ...before });
      end();
    }
  });

  test('says unknown of what the page does not say', async () => {
    const { page, watch } = watched(platform, { state: 'call' });
    await vi.advanceTimersByTimeAsync(2000);
    for (const thing of ['mic', 'hand', 'share'] as const) {
      for (const button of findAll(page, platform.selectors[thing])) {
        for (const { name } of [...button.attributes]) {
          if (/^(aria|data)-/.test(name)) button.setAttribute(name, 'xyz');
        }
        button.textContent = 'xyz';
      }
    }
    await aMoment();
    const { mic, hand, recording } = watch.call;
    expect([mic, hand, recording]).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('reads nothing of what the door shows as if it were the call', async () => {
    for (const variant of variants) {
      const { sim, watch, reads, end } = watched(platform, variant);
      sim.mic(true);
      sim.join();
      await aMoment();
      for (const { mic, hand, presenting, recording, people, startedAt } of [
        ...reads,
        watch.call,
      ]) {
        expect([mic, hand, presenting, recording]).toEqual(Array(4).fill('unknown'));
        expect([people, startedAt]).toEqual([null, null]);
      }
      end();
    }
  });

  test('knows its title', async () => {
    for (const variant of variants) {
      const { watch, end } = watched(platform, {
        state: 'call',
        title: 'Board, part 2',
        ...variant,
      });
      expect({ variant, title: watch.call.title }).toEqual({ variant, title: 'Board, part 2' });
      end();
    }
  });

  describe('people', () => {
    const options = pages[platform.name];
    const settle = () => vi.advanceTimersByTimeAsync(1500);

    test('names whom the page shows, and says whether that is everybody', async () => {
      for (const variant of variants) {
        const { sim, watch, end } = watched(platform, { state: 'call', ...variant });
        await settle();
        const tiles = watch.call.people;
        expect(tiles?.count).toBe(20);
        expect(tiles?.whole).toBe(false);
        expect(sim.status.people.map(({ name }) => name)).toEqual(
          expect.arrayContaining(tiles?.names ?? ['nobody']),
        );
        sim.roster(true);
        await settle();
        const everybody = sim.status.people.map(({ name }) => name);
        const { names = [], whole, count } = watch.call.people ?? {};
        expect(names).toEqual(everybody.slice(0, names.length));
        expect(names.length).toBeGreaterThan(12);
        expect([count, whole]).toEqual([20, names.length === 20]);
        end();
      }
      expect(options).toBeDefined();
    });

    test('two people may have one name; they come, and go', async () => {
      const few = ['Tom Birch', 'iPad', 'iPad', 'Donna Osei (Guest)'];
      const people = few.map((name) => ({ name, initials: 'X', colour: '#333', picture: false }));
      const { sim, watch } = watched(platform, { state: 'call', people });
      sim.roster(true);
      await settle();
      expect(watch.call.people).toEqual({ names: few, count: 4, whole: true });
      sim.arrive('Kate Dunmore');
      await settle();
      expect(watch.call.people?.names).toEqual([...few, 'Kate Dunmore']);
      sim.leave('iPad');
      await settle();
      expect(watch.call.people).toMatchObject({ count: 4, whole: true });
      // A list that was closed is not kept up: it says nothing any more.
      sim.roster(false);
      sim.leave('Kate Dunmore');
      await settle();
      expect(watch.call.people?.names).not.toContain('Kate Dunmore');
      expect(watch.call.people?.count).toBe(3);
    });

    test('are read once a second at most', async () => {
      const { sim } = watched(platform, { state: 'call' });
      await settle();
      const read = vi.spyOn(platform, 'people');
      for (let i = 0; i < 40; i++) {
        sim.arrive(`Guest ${i}`);
        await vi.advanceTimersByTimeAsync(50);
      }
      expect(read.mock.calls.length).toBeLessThanOrEqual(3);
      expect(read.mock.calls.length).toBeGreaterThan(0);
    });

    test('null when the page shows nobody', async () => {
      const { page, watch } = watched(platform, { state: 'call' });
      for (const thing of ['tile', 'roster', 'count'] as const) {
        for (const selector of platform.selectors[thing]) {
          for (const element of findEach(page, selector)) element.remove();
        }
      }
      await settle();
      expect(watch.call.people).toBe(null);
    });
  });

  test('a page around the call says nothing, and the frame in it everything', async () => {
    for (const address of addresses) {
      for (const clientFrame of ['kept', 'navigated', 'replaced'] as const) {
        const chosen: Partial<PageOptions> = { frame: 'iframe', clientFrame };
        const outer = watched(platform, { ...chosen, state: 'call' }, address);
        const source = () => outer.page.querySelector('iframe[src]')?.getAttribute('src');
        const first = source();
        if (!first) continue;
        await aMoment();
        expect(outer.reads.filter(({ state }) => state !== 'none')).toEqual([]);
        const inner = watched(platform, { ...chosen, state: 'call' }, new URL(first, address).href);
        await aMoment();
        expect(inner.watch.call).toMatchObject({ state: 'in-call', people: { count: 20 } });
        outer.sim.join();
        const second = source() ?? '';
        const joined = watched(platform, chosen, new URL(second, address).href);
        if (second !== first) expect(joined.watch.call.state).toBe('lobby');
        joined.sim.join();
        joined.sim.admit();
        await aMoment();
        expect(joined.watch.call.state).toBe('in-call');
      }
    }
  });

  test('the texts in its scripts are not its state', async () => {
    for (const lang of languages) {
      const { page, watch } = watched(platform, { lang, state: 'call' });
      const script = page.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(labelsOf(platform.name, lang));
      page.body.append(script);
      await aWhile();
      expect(watch.call).toMatchObject({
        state: 'in-call',
        presenting: 'no',
        recording: 'unknown',
      });
    }
  });

  test('a dialog of the page, or a chat, ends nothing', async () => {
    const { sim, watch } = watched(platform, { state: 'call' });
    sim.dialog(true);
    sim.chat(true);
    sim.post('Tom Birch', 'You left the meeting. This meeting has been ended by host.');
    await aWhile();
    expect(watch.call.state).toBe('in-call');
  });

  test('a wrong fact never throws into the page', async () => {
    const fails = () => {
      throw new Error('The page has changed.');
    };
    const selectors = Object.fromEntries(
      Object.entries(platform.selectors).map(([thing, list]) => [
        thing,
        [{ css: ':::', seen: '2026-11', expected: 0 }, ...list],
      ]),
    ) as unknown as Platform['selectors'];
    const odd: Platform = {
      ...platform,
      selectors,
      title: fails,
      mic: fails,
      hand: fails,
      presenting: fails,
      people: fails,
      address: fails,
    };
    const { sim, watch } = watched(odd, { state: 'lobby' });
    sim.admit();
    await vi.advanceTimersByTimeAsync(2000);
    expect(watch.call).toMatchObject({ state: 'in-call', mic: 'unknown', people: null });
    const { watch: blind } = watched({ ...odd, state: fails }, { state: 'call' });
    expect(blind.call.state).toBe('unknown');
  });

  test('nothing is left when it has ended', async () => {
    const ours = spyOnTimers();
    for (const options of [{}, { updatesPerSecond: 20 }] as const) {
      const opened = watched(platform, { state: 'call', captions: true, ...options });
      const { sim, watch, reads, lines, observers, end } = opened;
      watch.captionsHelp(true);
      sim.play(boardScript);
      await vi.advanceTimersByTimeAsync(8010);
      sim.mic(true);
      sim.arrive('Kate Dunmore');
      await vi.advanceTimersByTimeAsync(10);
      expect(ours.timers.size).toBeGreaterThan(0);
      expect(observers.size).toBeGreaterThan(2);
      end();
      expect([ours.timers.size, ours.listeners, observers.size]).toEqual([0, 0, 0]);
      const told = [reads.length, lines.size];
      sim.mic(false);
      sim.captions(false);
      sim.captions(true);
      watch.captionsHelp(true);
      sim.end();
      await aWhile();
      sim.rejoin();
      sim.admit();
      await aWhile();
      expect([reads.length, lines.size]).toEqual(told);
      expect([ours.timers.size, ours.listeners, observers.size]).toEqual([0, 0, 0]);
    }
  });

  test('nothing is left when whoever is told ends it at once', async () => {
    const ours = spyOnTimers();
    const { sim, observers, reads, end } = watched(platform, { state: 'lobby' });
    reads.push = (...calls) => {
      if (calls.some(({ state }) => state === 'in-call')) end();
      return calls.length;
    };
    sim.admit();
    await aWhile();
    expect([ours.timers.size, ours.listeners, observers.size]).toEqual([0, 0, 0]);
  });

  test('nothing of the captions is watched when their help, or the call, has ended', async () => {
    const ours = spyOnTimers();
    const { sim, watch, observers } = watched(platform, { state: 'call', captions: true });
    await vi.advanceTimersByTimeAsync(3000);
    const before = observers.size;
    watch.captionsHelp(true);
    await pass(sim.say('Tom Birch', 'A word.'));
    expect(observers.size).toBeGreaterThan(before);
    watch.captionsHelp(false);
    await vi.advanceTimersByTimeAsync(3000);
    expect([ours.timers.size, observers.size]).toEqual([0, before]);
  });

  test('its details are counts and no words of the page', async () => {
    const { sim, watch } = watched(platform, { state: 'call', captions: true, title: 'Sesame 7' });
    watch.captionsHelp(true);
    await pass(sim.say('Tom Birch', 'Open cucumber.'));
    await vi.advanceTimersByTimeAsync(4000);
    const details = watch.details();
    expect(details).not.toMatch(/Sesame|cucumber|Birch|Osei/i);
    expect(details).toMatch(new RegExp(`^${platform.name}, in-call, selectors of 20\\d\\d-\\d\\d`));
    expect(details).toMatch(/captions seen, last change [3-5] s ago/);
    expect(details.length).toBeLessThan(10_000);
    watch.captionsHelp(false);
    expect(watch.details()).toMatch(/captions off(?!.*last)/);
  });
});

describe.each(platforms)('the selectors of $name', { timeout: 30_000 }, (platform) => {
  /** Every state of every variant, with all there can be on it at once. */
  async function eachPage(see: (page: Document, state: string) => void): Promise<void> {
    for (const variant of variants) {
      const { page, sim, end } = watched(platform, { ...variant, captions: true });
      see(page, 'prejoin');
      sim.join();
      see(page, 'lobby');
      sim.admit();
      sim.roster(true);
      sim.present(true);
      sim.record(true);
      const labels: Record<string, string> = labelsOf(platform.name, variant.lang);
      // What a page shows only while its information is open.
      page.querySelector<HTMLElement>(`button[aria-label="${labels.info}"]`)?.click();
      await pass(sim.say('Tom Birch', 'A word.'));
      see(page, 'call');
      sim.minimise(true);
      see(page, 'minimised');
      for (const kind of ['left', 'ended', 'removed'] as const) {
        sim.end(kind);
        see(page, kind);
        sim.rejoin();
        sim.admit();
      }
      end();
    }
  }

  test('find what they should, or nothing', async () => {
    const most = new Map<string, number>();
    await eachPage((page) => {
      for (const [thing, list] of Object.entries(platform.selectors)) {
        for (const selector of list) {
          const key = `${thing}: ${selector.css} ${selector.says?.join() ?? ''}`;
          const found = findEach(page, selector).length;
          if (![0, selector.expected].includes(found)) expect([key, found]).toEqual([]);
          most.set(key, Math.max(most.get(key) ?? 0, found));
        }
      }
    });
    for (const [thing, list] of Object.entries(platform.selectors)) {
      for (const { css, says, expected } of list) {
        const key = `${thing}: ${css} ${says?.join() ?? ''}`;
        expect([key, most.get(key)]).toEqual([key, expected]);
      }
    }
  });

  test('find everything of a call, in every language and build', async () => {
    const inCall: Thing[] = ['call', 'mic', 'hand', 'share', 'presenting', 'recording'];
    const more: Thing[] = ['tile', 'roster', 'count', 'captions'];
    await eachPage((page, state) => {
      if (state !== 'call') return;
      for (const thing of [...inCall, ...more]) {
        expect([thing, findAll(page, platform.selectors[thing]).length > 0]).toEqual([thing, true]);
      }
    });
  });

  test('have a date, and are no hashes alone', () => {
    for (const list of Object.values(platform.selectors)) {
      for (const { seen } of list) expect(seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      const [first] = list;
      // Words in a class are a name; a hash is not the first thing to look for.
      if (first?.css.startsWith('.')) expect(first.css).toMatch(/^\.[a-z]+(-+|_+)[a-z]/);
    }
  });
});
