import { narrowest, widest } from '../../lib/settings.ts';
import type { Host } from './host.ts';

const step = 10;

interface Drag {
  /** Where the panel stands now. */
  now(): { side: 'left' | 'right'; width: number };
  /** Called on the way: many times. */
  dragged(width: number): void;
  /** Called when she lets go. */
  dropped(): void;
  /** Escape: the call gets the keyboard back. */
  left(): void;
}

export const within = (width: number) => Math.round(Math.min(widest, Math.max(narrowest, width)));

/** The handle on the panel's inner edge, for mouse, pen, finger and keyboard. */
export function makeDraggable(host: Host, drag: Drag, signal: AbortSignal): void {
  const { handle } = host;
  let from: { x: number; width: number } | null = null;
  /** To the left is wider when the panel stands at the right. */
  const outwards = () => (drag.now().side === 'right' ? -1 : 1);

  function listen<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ): void {
    const heard = (event: HTMLElementEventMap[K]) => {
      // What happens on our handle is nothing to the page, and nothing a page can do for her.
      event.stopPropagation();
      if (event.isTrusted) listener(event);
    };
    handle.addEventListener(type, heard, { signal });
  }

  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    from = { x: event.clientX, width: drag.now().width };
    host.stand.classList.add('dragging');
  });
  listen('pointermove', (event) => {
    if (from) drag.dragged(within(from.width + (event.clientX - from.x) * outwards()));
  });
  listen('lostpointercapture', () => {
    if (!from) return;
    from = null;
    host.stand.classList.remove('dragging');
    drag.dropped();
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape') return drag.left();
    const { width } = drag.now();
    const widths: Record<string, number> = {
      ArrowLeft: width - step * outwards(),
      ArrowRight: width + step * outwards(),
      Home: narrowest,
      End: widest,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    drag.dragged(within(wanted));
    drag.dropped();
  });
}
