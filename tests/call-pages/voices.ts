/** Plays speech in time: whoever speaks, and every text that is written for it. */
import type { PageOptions } from './page.ts';
import { pick, seeded } from './seeded.ts';
import { partialsOf, type Utterance } from './speech.ts';

/** One utterance as it stands on the page. */
export interface Turn {
  id: number;
  speaker: string;
  text: string;
  /** When it was last written, on the clock of `performance.now()`. */
  at: number;
}

export interface Voices {
  say(utterance: Utterance): Promise<void>;
  play(script: Utterance[]): Promise<void>;
  stop(): void;
  readonly said: { speaker: string; text: string }[];
}

interface Tell {
  written(turn: Turn): void;
  /** Somebody begins or ends speaking. */
  speaking(name: string, on: boolean): void;
}

/** Silences between two utterances, most of them short [guess]. */
const pauses = [700, 1100, 1500, 2200, 3000];

export function createVoices(options: PageOptions, tell: Tell): Voices {
  const random = seeded(options.seed);
  const said: Voices['said'] = [];
  const waiting = new Map<ReturnType<typeof setTimeout>, () => void>();
  let round = 0;
  let nextId = 1;

  /** Resolves after the time, or when speech is stopped. */
  function wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        waiting.delete(timer);
        resolve();
      };
      const timer = setTimeout(done, ms);
      waiting.set(timer, done);
    });
  }

  /** Begins an utterance. Two can run at once: people talk over each other. */
  function begin(utterance: Utterance): {
    endsAfter: number;
    ended: Promise<void>;
    settled: Promise<void>;
  } {
    const partials = partialsOf(utterance, random, options);
    const turn: Turn = { id: nextId++, speaker: utterance.speaker, text: '', at: 0 };
    const began = performance.now();
    const mine = round;
    const ended = Promise.withResolvers<void>();

    async function write(): Promise<void> {
      for (const { at, text, end } of partials) {
        // Late already (a throttled tab, a high speed): write at once and catch up.
        const due = began + at - performance.now();
        if (due > 0) await wait(due);
        if (mine !== round) break;
        turn.text = text;
        turn.at = performance.now();
        tell.written({ ...turn });
        if (end) ended.resolve();
      }
      ended.resolve();
      if (mine === round) said.push({ speaker: utterance.speaker, text: utterance.text });
    }

    tell.speaking(utterance.speaker, true);
    ended.promise.then(() => tell.speaking(utterance.speaker, false));
    return {
      endsAfter: partials.find((partial) => partial.end)?.at ?? 0,
      ended: ended.promise,
      settled: write(),
    };
  }

  async function play(script: Utterance[]): Promise<void> {
    const mine = round;
    const settling = new Set<Promise<void>>();
    let last: ReturnType<typeof begin> | undefined;
    for (const utterance of script) {
      const pause = (utterance.pause ?? pick(pauses, random)) / options.speed;
      if (last && pause < 0) await wait(Math.max(0, last.endsAfter + pause));
      else {
        await last?.ended;
        await wait(pause);
      }
      if (mine !== round) return;
      last = begin(utterance);
      const { settled } = last;
      settling.add(settled);
      settled.finally(() => settling.delete(settled));
    }
    await Promise.all(settling);
  }

  return {
    said,
    say: (utterance) => begin(utterance).settled,
    play,
    stop() {
      round++;
      for (const [timer, done] of waiting) {
        clearTimeout(timer);
        done();
      }
    },
  };
}
