/**
 * A page whose call is in a same-origin iframe: Zoom's shell, and old builds of Teams. Its
 * `window.sim` does everything in the frame; what comes while the frame loads is done afterwards.
 */
import type { CallPage } from './page.ts';

export interface CallFrame {
  sim: CallPage;
  /** Another frame, or the same one with another document, holds the call from now on. */
  follow(frame: HTMLIFrameElement): void;
}

export function callFrame(
  first: HTMLIFrameElement,
  /** What this page does itself. */
  own: Partial<CallPage> = {},
): CallFrame {
  let inner: CallPage | undefined;
  let waiting: ((inner: CallPage) => void)[] = [];

  function follow(frame: HTMLIFrameElement): void {
    inner = undefined;
    const loaded = () => {
      inner = (frame.contentWindow as (Window & { sim?: CallPage }) | null)?.sim;
      if (!inner) return;
      for (const act of waiting.splice(0)) act(inner);
    };
    frame.addEventListener('load', loaded);
  }

  function whenLoaded(act: (inner: CallPage) => unknown): Promise<unknown> {
    if (inner) return Promise.resolve(act(inner));
    return new Promise((resolve) => {
      waiting = [...waiting, (loaded) => resolve(act(loaded))];
    });
  }

  follow(first);
  const sim = new Proxy(own as CallPage, {
    get(_, name: keyof CallPage | 'then') {
      // Not a promise, whoever awaits it.
      if (name === 'then') return undefined;
      if (name === 'said') return inner?.said ?? [];
      if (name === 'status') return inner?.status;
      return (
        own[name] ??
        ((...values: unknown[]) =>
          whenLoaded((loaded) => (loaded[name] as (...values: unknown[]) => unknown)(...values)))
      );
    },
  });
  return { sim, follow };
}
