/** The search in a worker of its own, from a page of the extension. */
import type { Findable } from './findable.ts';
import type { Found } from './search.ts';

export type SearchOrder =
  | { order: 'keep'; put: Findable[]; remove: string[] }
  | { order: 'find'; typed: string; most: number };
export type SearchMessage = { says: 'kept' } | { says: 'found'; typed: string; found: Found };

export interface SearchInWorker {
  /** Resolves when they can be found. */
  keep(put: Findable[], remove: string[]): Promise<void>;
  /** Resolves with null where she has typed something else meanwhile. */
  find(typed: string, most: number): Promise<Found | null>;
  /** Forgets everything at once. What was asked of it is answered no more. */
  end(): void;
}

/** `failed`: the worker is no more, and nothing that was asked of it will be answered. */
export function searchInWorker(failed: () => void): SearchInWorker {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  const keeping: (() => void)[] = [];
  let asking: { typed: string; answer(found: Found | null): void } | null = null;
  /** What she typed while an answer was on its way. */
  let next: { typed: string; most: number; answer(found: Found | null): void } | null = null;
  const order = (wanted: SearchOrder) => worker.postMessage(wanted);

  worker.onmessage = ({ data }: MessageEvent<SearchMessage>) => {
    if (data.says === 'kept') return keeping.shift()?.();
    asking?.answer(next ? null : data.found);
    asking = null;
    if (next) ask(next);
    next = null;
  };
  const fail = (event: Event) => {
    event.preventDefault();
    failed();
  };
  worker.onerror = fail;
  worker.onmessageerror = fail;

  function ask(wanted: NonNullable<typeof next>): void {
    asking = wanted;
    order({ order: 'find', typed: wanted.typed, most: wanted.most });
  }

  return {
    keep: (put, remove) =>
      new Promise((kept) => {
        keeping.push(kept);
        order({ order: 'keep', put, remove });
      }),
    find: (typed, most) =>
      new Promise((answer) => {
        const wanted = { typed, most, answer };
        if (!asking) return ask(wanted);
        next?.answer(null);
        next = wanted;
      }),
    end: () => worker.terminate(),
  };
}
