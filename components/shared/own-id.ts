import { useState } from 'preact/hooks';

let made = 0;

/**
 * An id that no other element has. `useId` begins anew each time the whole desk is drawn (Preact 11.2,
 * seen 2026-11): a form opened later shared its ids with a card, and a label led to the card's select.
 */
export function useOwnId(): string {
  const [id] = useState(() => `own-${++made}`);
  return id;
}
