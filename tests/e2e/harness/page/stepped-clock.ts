/**
 * Time in a real page that goes on only when it is told to, from one timer to the next. Ten minutes
 * of talk pass in a second, and nothing hangs on how busy the machine is. Layout, observers and
 * promises stay the browser's own.
 */
export interface SteppedClock {
  /** Milliseconds since the page began. */
  now(): number;
  start(run: () => void, ms: number, every?: number): number;
  end(id: number): void;
  /** Lets so many milliseconds pass. */
  pass(ms: number): Promise<void>;
  /** Lets time pass until something has been done. */
  until(done: Promise<unknown>): Promise<void>;
}

declare global {
  interface Window {
    steppedClock: SteppedClock;
  }
}

/** For `evaluateOnNewDocument`: runs before a page's own scripts, in its frames too. */
export function stepTime(): void {
  const around = window.parent === window ? undefined : window.parent.steppedClock;
  const clock = around ?? create();
  window.steppedClock = clock;
  // Firefox gives a frame another `performance` between this and its own scripts.
  Performance.prototype.now = clock.now;
  const began = Date.now();
  Date.now = () => began + clock.now();
  const end = (id?: number) => id !== undefined && clock.end(id);
  Object.assign(window, {
    setTimeout: (run: () => void, ms = 0) => clock.start(run, ms),
    setInterval: (run: () => void, ms = 0) => clock.start(run, ms, Math.max(1, ms)),
    clearTimeout: end,
    clearInterval: end,
  });

  function create(): SteppedClock {
    interface Timer {
      at: number;
      run: () => void;
      every?: number;
    }
    const timers = new Map<number, Timer>();
    let now = 0;
    let last = 0;

    // Everything that a timer set going is done before the next: promises, observers, messages.
    const { port1, port2 } = new MessageChannel();
    const calm = () =>
      new Promise<void>((resolve) => {
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });

    async function step(latest: number): Promise<boolean> {
      let next: [number, Timer] | undefined;
      for (const entry of timers) if (!next || entry[1].at < next[1].at) next = entry;
      if (!next || next[1].at > latest) return false;
      const [id, timer] = next;
      timers.delete(id);
      now = Math.max(now, timer.at);
      if (timer.every !== undefined) timers.set(id, { ...timer, at: now + timer.every });
      timer.run();
      await calm();
      return true;
    }

    return {
      now: () => now,
      start(run, ms, every) {
        timers.set(++last, { at: now + Math.max(0, ms), run, every });
        return last;
      },
      end: (id) => void timers.delete(id),
      async pass(ms) {
        const until = now + ms;
        // What was done just before is noticed first.
        await calm();
        while (await step(until));
        now = until;
      },
      async until(done) {
        let isDone = false;
        const mark = () => {
          isDone = true;
        };
        done.then(mark, mark);
        await calm();
        while (!isDone) if (!(await step(Number.POSITIVE_INFINITY))) await calm();
      },
    };
  }
}
