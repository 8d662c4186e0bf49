import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { boardPeople } from './board-people.ts';
import { boardScript } from './board-script.ts';
import { labelsOf } from './labels.ts';
import { fakeTime, finish, inCall, open, pages } from './open-page.ts';
import { optionsFor, type PageOptions, type PlatformName } from './page.ts';

const platforms = Object.keys(pages) as PlatformName[];

/** What tells the states of each page apart, and where its captions are. */
const marks = {
  teams: {
    prejoin: '#prejoin-join-button',
    lobby: '#prejoin-join-button:disabled',
    call: '#hangup-button',
    ended: '#calling-retry-screen-title',
    mic: '[role=toolbar] #microphone-button',
    caption: '[data-tid="closed-caption-text"]',
    author: '[data-tid="author"]',
    roster: '[data-cid="roster-participant"]',
  },
  zoom: {
    prejoin: '.preview-join-button',
    lobby: 'button.leave-btn',
    call: '#wc-footer',
    ended: '.zm-modal-body-title',
    mic: '.join-audio-container__btn',
    caption: 'span.live-transcription-subtitle__item',
    author: '.zmu-data-selector-item__icon',
    roster: '.participants-li',
  },
  meet: {
    prejoin: 'button[jsname=Qx7uuf]',
    lobby: '[role=status]',
    call: 'main [data-participant-id]',
    ended: 'h1',
    mic: 'main [jsname=hw0c9]',
    caption: '[role=region] .ygicle',
    author: '.NWpY1d',
    roster: 'aside [data-participant-id]',
  },
} as const;

const chair = 'MARSH, Helen (CYPS)';

beforeEach(fakeTime.begin);
afterEach(fakeTime.end);

describe.each(platforms)('%s', (platform) => {
  const mark = marks[platform];

  test('goes from the pre-join screen through the lobby and the call to its end', () => {
    const { sim, has } = open(platform);
    expect(has(mark.prejoin)).toBe(true);
    sim.join();
    expect([has(mark.lobby), has(mark.call)]).toEqual([true, false]);
    sim.admit();
    expect([has(mark.lobby), has(mark.call)]).toEqual([false, true]);
    sim.end('ended');
    expect([has(mark.call), has(mark.ended)]).toEqual([false, true]);
  });

  test('can begin in any state', () => {
    for (const state of ['prejoin', 'lobby', 'call'] as const) {
      expect(open(platform, { state }).has(mark[state])).toBe(true);
    }
  });

  test('lets you in by itself when it is told to', async () => {
    const { sim, has } = open(platform, { lobbyMs: 2000 });
    sim.join();
    await vi.advanceTimersByTimeAsync(2000);
    expect(has(mark.call)).toBe(true);
  });

  test('comes back into a new call in the same document, with new elements', () => {
    const { sim, one } = open(platform, { state: 'call' });
    const before = one(mark.call);
    sim.end();
    sim.rejoin();
    expect(sim.status.state).toBe('lobby');
    sim.admit();
    expect(one(mark.call)).not.toBe(before);
  });

  test.each(['data', 'text'] as const)('its captions end in what was said, by %s', async (how) => {
    const { sim, all } = inCall(platform, { mutation: how });
    const playing = sim.play([
      { speaker: 'Tom Birch', text: 'We had better start, we are nearly out of time.' },
      { speaker: chair, text: 'Who will take that to the cabinet, please?', pause: -300 },
    ]);
    await finish(playing);
    expect(sim.said).toHaveLength(2);
    expect(all(mark.caption).sort()).toEqual(sim.said.map(({ text }) => text).sort());
  });

  test('revises a caption in its own text node, or puts another there', async () => {
    for (const mutation of ['data', 'text'] as const) {
      const { sim, one } = inCall(platform, { mutation });
      const saying = sim.say(chair, 'This sentence is long enough to be written many times.');
      await vi.advanceTimersByTimeAsync(700);
      const node = one(mark.caption).firstChild;
      const early = node?.textContent;
      await finish(saying);
      expect(one(mark.caption).textContent).not.toBe(early);
      expect(one(mark.caption).firstChild === node).toBe(mutation === 'data');
    }
  });

  test('writes no captions while they are off, and still knows what was said', async () => {
    const { sim, has } = inCall(platform, { captions: false });
    await finish(sim.say(chair, 'Nobody reads this.'));
    expect(has(mark.caption)).toBe(false);
    expect(sim.said).toEqual([{ speaker: chair, text: 'Nobody reads this.' }]);
  });

  test('captions can be switched on, off and on again', async () => {
    const { sim, all, has } = inCall(platform, { captions: false });
    sim.captions(true);
    await finish(sim.say(chair, 'The first time.'));
    sim.captions(false);
    expect(has(mark.caption)).toBe(false);
    sim.captions(true);
    await finish(sim.say(chair, 'The second time.'));
    expect(all(mark.caption)).toEqual(['The second time.']);
  });

  test('stops in the middle of a sentence', async () => {
    const { sim } = inCall(platform);
    const playing = sim.play([...boardScript]);
    await vi.advanceTimersByTimeAsync(3000);
    sim.stop();
    await playing;
    expect(sim.said).toHaveLength(0);
  });

  test('shows the same texts again for the same seed', async () => {
    const record = async (seed: number) => {
      const { page, sim } = inCall(platform, { seed });
      const seen = new Set<string>();
      await finish(sim.play(boardScript.slice(0, 4)), () => {
        for (const row of page.querySelectorAll(mark.caption)) seen.add(row.textContent ?? '');
      });
      return [...seen];
    };
    expect(await record(3)).toEqual(await record(3));
    expect(await record(3)).not.toEqual(await record(4));
  });

  test('the mic button says whether it is live, in every language', () => {
    for (const lang of ['en', 'de', 'pt'] as const) {
      const { sim, one } = open(platform, { state: 'call', lang });
      const labelOf = (live: boolean) => {
        sim.mic(live);
        return one(mark.mic).getAttribute('aria-label');
      };
      expect(labelOf(true)).not.toBe(labelOf(false));
    }
  });

  test('its labels are complete in every language, and differ from English', () => {
    const english = Object.values(labelsOf(platform, 'en'));
    for (const lang of ['de', 'pt'] as const) {
      const texts = Object.values<string>(labelsOf(platform, lang));
      expect(texts.every(Boolean)).toBe(true);
      expect(texts.filter((text, i) => text !== english[i]).length).toBeGreaterThan(20);
    }
  });

  test('people come and go, two with one name among them', () => {
    const { sim, all } = open(platform, { state: 'call', people: boardPeople.slice(0, 5) });
    sim.roster(true);
    sim.arrive('iPad');
    sim.arrive('iPad');
    expect(all(mark.roster).filter((text) => text.includes('iPad'))).toHaveLength(2);
    sim.leave('iPad');
    expect(all(mark.roster).filter((text) => text.includes('iPad'))).toHaveLength(1);
  });

  test('shows that it presents and records, and that it no longer does', () => {
    const { page, sim } = open(platform, { state: 'call' });
    const text = () => page.body.textContent ?? '';
    const { presenting, recording } = labelsOf(platform, 'en');
    sim.present(true);
    sim.record(true);
    expect([text().includes(presenting), text().includes(recording)]).toEqual([true, true]);
    sim.present(false);
    sim.record(false);
    expect([text().includes(presenting), text().includes(recording)]).toEqual([false, false]);
  });

  test('throws out what it does not know when it re-renders, and nothing else', async () => {
    const { page, sim, has } = open(platform, { state: 'call', rerender: true });
    const foreign = page.body.appendChild(page.createElement('tableside-panel'));
    const above = page.documentElement.appendChild(page.createElement('tableside-panel'));
    await vi.advanceTimersByTimeAsync(3000);
    expect([foreign.isConnected, above.isConnected]).toEqual([false, true]);
    expect(has(mark.call)).toBe(true);
    page.body.append(foreign);
    sim.end('ended');
    expect(foreign.isConnected).toBe(false);
  });

  test('a page with a dialog has it only while it is open', () => {
    const { sim, has } = open(platform, { state: 'call' });
    sim.dialog(true);
    expect(has('[role=dialog]')).toBe(true);
    sim.dialog(false);
    expect(has('[role=dialog]')).toBe(false);
  });

  test('chat messages appear in the chat', () => {
    const { page, sim } = open(platform, { state: 'call' });
    sim.chat(true);
    sim.post('Tom Birch', 'Can everybody see the slides?');
    expect(page.body.textContent).toContain('Can everybody see the slides?');
  });

  test('knows its own addresses and no others', () => {
    const addresses = Object.values(pages[platform].urls);
    for (const address of addresses) {
      const owners = platforms.filter((each) => pages[each].matches(new URL(address)));
      expect(owners).toEqual([platform]);
    }
    expect(pages[platform].matches(new URL('https://example.com/v2/wc/abc-defg-hij'))).toBe(false);
  });

  test('its document carries the options and starts itself under its own policy', () => {
    for (const headers of ['usual', 'strict-csp'] as const) {
      const options = optionsFor(platform, { headers, seed: 5, title: '</script> & <b>' });
      const text = pages[platform].html(options);
      const data = /id="sim-options">(.*?)<\/script>/.exec(text)?.[1] ?? '';
      expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(options)));
      const nonce = /type="module" nonce="([^"]+)"/.exec(text)?.[1];
      const policy = pages[platform].headers(options)['content-security-policy'] ?? '';
      if (policy.includes('script-src')) expect(policy).toContain(`'nonce-${nonce}'`);
    }
  });

  test('can be sent with every variant of headers', () => {
    const headers = (variant: PageOptions['headers']) =>
      pages[platform].headers(optionsFor(platform, { headers: variant }));
    expect(headers('none')).toEqual({});
    expect(headers('require-corp')).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    expect(headers('credentialless')['cross-origin-embedder-policy']).toBe('credentialless');
    expect(headers('dip')['document-isolation-policy']).toBe('isolate-and-require-corp');
    expect(headers('strict-csp')['content-security-policy']).toContain("default-src 'none'");
  });
});
