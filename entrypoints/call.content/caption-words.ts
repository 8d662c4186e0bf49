import type { Place } from '../../lib/model.ts';

interface CaptionWords {
  /** Lets the lines of captions end before the panel, so many pixels from that side; 0 lets go. */
  keepOut(lines: HTMLElement | null, side: Place['side'], pixels: number): void;
}

/**
 * Where captions run along the bottom under the panel, their lines are made narrower, so that no word
 * is covered. It is the one thing of the page's own that we touch, and it goes with the panel.
 */
export function keepWordsClear(signal: AbortSignal): CaptionWords {
  let touched: HTMLElement | null = null;
  const letGo = () => {
    touched?.style.removeProperty('padding-left');
    touched?.style.removeProperty('padding-right');
    touched = null;
  };
  signal.addEventListener('abort', letGo);
  return {
    keepOut(lines, side, pixels) {
      const property = `padding-${side}`;
      if (lines === touched && lines?.style.getPropertyValue(property) === `${pixels}px`) return;
      letGo();
      if (!lines || pixels <= 0) return;
      touched = lines;
      lines.style.setProperty(property, `${pixels}px`);
    },
  };
}
