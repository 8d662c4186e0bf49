import { useEffect, useRef } from 'preact/hooks';

const second = 1000;

/** Calls back once a second while it runs and the page is in sight. */
export function useSeconds(runs: boolean, tick: () => void): void {
  const latest = useRef(tick);
  latest.current = tick;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => document.hidden || latest.current(), second);
    return () => clearInterval(timer);
  }, [runs]);
}
