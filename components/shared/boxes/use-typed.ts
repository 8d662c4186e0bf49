import { useRef, useState } from 'preact/hooks';

/**
 * What she has typed into a box and not kept yet; null: nothing. It is read where it stands and not as
 * it was drawn: Chromium says of a box that is taken away that the keyboard has left it, and what was
 * typed before she took an option would be kept after it.
 */
export function useTyped() {
  const now = useRef<string | null>(null);
  const [, redraw] = useState({});

  function become(text: string | null) {
    now.current = text;
    redraw({});
  }

  return {
    typed: now.current,
    type: (text: string) => become(text),
    /** Gives it away: it is kept once. */
    take(): string | null {
      const text = now.current;
      if (text !== null) become(null);
      return text;
    },
  };
}
