/**
 * Does something at once when asked, and when asked again too soon, once when the time has come. So
 * a single change is answered at once, and a storm of them costs one answer every `everyMs`.
 */
export function throttle(run: () => void, everyMs: number, signal: AbortSignal): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });

  function go(): void {
    waiting = undefined;
    last = performance.now();
    run();
  }

  return () => {
    if (signal.aborted || waiting !== undefined) return;
    const wait = last + everyMs - performance.now();
    if (wait <= 0) go();
    else waiting = setTimeout(go, wait);
  };
}
