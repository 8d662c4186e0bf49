import { isOwn } from './element.ts';
import type { PageOptions } from './page.ts';

/** How often a page throws out what it does not know [guess]. */
const everyMs = 3000;

/**
 * Pages that re-render take away every child of their body and of their app's root that is not their
 * own: by the clock, and whenever the function that comes back is called.
 */
export function rerender(page: Document, options: PageOptions, root: Element | null): () => void {
  if (!options.rerender) return () => {};
  const throwOut = () => {
    for (const parent of [page.body, root]) {
      for (const child of [...(parent?.children ?? [])]) if (!isOwn(child)) child.remove();
    }
  };
  setInterval(throwOut, everyMs);
  return throwOut;
}
