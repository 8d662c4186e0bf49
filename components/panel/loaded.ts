import { useEffect, useState } from 'preact/hooks';

/** What is loaded beside the panel, which is painted first; null until it is here. `load` is one for good. */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ it: T } | null>(null);
  useEffect(() => {
    let isGone = false;
    void load().then((it) => {
      if (!isGone) setLoaded({ it });
    });
    return () => {
      isGone = true;
    };
  }, [load]);
  return loaded?.it ?? null;
}
