/**
 * What is said on a simulated page, and on which, to see whether every word is heard once. The same
 * talks are heard under vitest's DOM and in real browsers.
 */
import { boardScript } from '../../call-pages/board-script.ts';
import { longScript } from '../../call-pages/long-script.ts';
import type { PageOptions } from '../../call-pages/page.ts';
import { pick, seeded } from '../../call-pages/seeded.ts';
import type { Utterance } from '../../call-pages/speech.ts';

export interface Talk {
  title: string;
  options: Partial<PageOptions>;
  script: Utterance[];
}

/** Every way a page can write its captions, for every platform: what a platform lacks changes nothing. */
const variants: Record<string, Partial<PageOptions>> = {
  'as it comes': {},
  'the old build': { build: 'old' },
  German: { lang: 'de' },
  Portuguese: { lang: 'pt' },
  'replaced text nodes': { mutation: 'text' },
  'recycled rows': { list: 'recycle' },
  'four rows': { rows: 4 },
  'three recycled rows': { rows: 3, list: 'recycle', mutation: 'text' },
  'all rows kept': { rows: 0 },
  'late authors': { lateAuthors: true, rows: 6 },
  'signed in': { signedIn: true },
  're-rendering': { rerender: true },
  'heads cut early': { longestBlock: 500 },
  'the full transcript open': { fullTranscript: true },
  'captions kept on the page': { keepsCaptions: true },
  '20 updates a second': { updatesPerSecond: 20 },
  '20 updates a second, old build': { updatesPerSecond: 20, build: 'old', mutation: 'text' },
  '20 updates a second, heads cut, rows recycled': {
    updatesPerSecond: 20,
    longestBlock: 500,
    list: 'recycle',
    rows: 5,
  },
  '6.7 updates a second': { updatesPerSecond: 6.7 },
  'three times the speed': { speed: 3 },
};
const seeds = [1, 2];

const short = [
  'Yes.',
  'No.',
  'Thank you.',
  'Thank you, Chair.',
  'Can I come in there?',
  'So we agreed that.',
  'We agreed that in March, and then again in May.',
  'I do not think that is right at all, we said so last year.',
];

/** Four people, two of them alike on Zoom, who say the same few things again and over each other. */
function repetitive(seed: number): Utterance[] {
  const random = seeded(seed);
  const speakers = ['Anna Lowe (Unverified)', 'Alan Lister', 'Tom Birch', 'Farah Iqbal (NHS)'];
  const script: Utterance[] = [];
  for (let i = 0; i < 60; i++) {
    const speaker = pick(speakers, random);
    const alone = [100, 300, 900, 5000, 21_000];
    const pause = pick(speaker === script[i - 1]?.speaker ? alone : [-700, ...alone], random);
    script.push({ speaker, text: pick(short, random), pause });
  }
  return script;
}

/** One person alone, so that a page that groups by speaker has one text that keeps growing. */
const monologue = (seed: number) =>
  longScript(40, seed).map((each) => ({ ...each, speaker: 'Tom Birch', pause: 100 }));

/** Nobody talks over herself. */
const longTalk = (seed: number) =>
  longScript(50, seed).map((each, i, all) =>
    each.speaker === all[i - 1]?.speaker ? { ...each, pause: 200 } : each,
  );

const ways: Record<string, Partial<PageOptions>> = {
  'as it comes': {},
  'the old build': { build: 'old' },
  '20 updates a second': { updatesPerSecond: 20 },
};

export const talks: Talk[] = [
  ...each(variants, seeds, (title, options, seed) => ({
    title,
    options: { seed, ...options },
    script: seed === 1 ? boardScript : boardScript.slice(0, 25),
  })),
  ...each(ways, seeds, (title, options, seed) => ({
    title: `a long talk, ${title}`,
    options: { seed, longestBlock: 2000, ...options },
    script: longTalk(seed),
  })),
  ...each(ways, seeds, (title, options, seed) => ({
    title: `a monologue, ${title}`,
    options: { seed, longestBlock: 2000, ...options },
    script: monologue(seed),
  })),
  // Not the old build: in Zoom's classic client, one box for all without a mark, who repeats whom
  // cannot be told apart.
  ...each(
    { 'as it comes': {}, 'recycled rows': { list: 'recycle', mutation: 'text' } },
    [...seeds, 3, 4],
    (title, options, seed) => ({
      title: `people who keep saying the same few things, ${title}`,
      options: { seed, ...options },
      script: repetitive(seed),
    }),
  ),
];

function each(
  ways: Record<string, Partial<PageOptions>>,
  seeds: number[],
  talk: (title: string, options: Partial<PageOptions>, seed: number) => Talk,
): Talk[] {
  return Object.entries(ways).flatMap(([title, options]) =>
    seeds.map((seed) => {
      const made = talk(title, options, seed);
      return { ...made, title: `${made.title} (seed ${seed})` };
    }),
  );
}
