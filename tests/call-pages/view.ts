import type { CallStatus } from './page.ts';
import type { Turn } from './voices.ts';

/** One screen of a page, or a part of one. */
export interface View {
  element: Element;
  update?(now: CallStatus): void;
  written?(turn: Turn): void;
  speaking?(name: string, on: boolean): void;
  /** Ends its timers; its element is taken away by whoever put it there. */
  close?(): void;
}
