/** A virtual list of caption rows: the oldest leave at the top, as new nodes or as the same ones. */
import type { PageOptions } from './page.ts';

/**
 * Finds an utterance's row. A new utterance gets one at the bottom (`isNew`): a new element, or the
 * top one moved down. An utterance whose row has left the page gets none, however late it is revised.
 */
export type RowList<R> = (turn: number) => { row: R; isNew: boolean } | undefined;

export function rowList<R extends { element: Element }>(
  parent: Element,
  { rows, list }: Pick<PageOptions, 'rows' | 'list'>,
  make: () => R,
): RowList<R> {
  const shown = new Map<number, R>();
  const gone = new Set<number>();

  function takeTop(): R | undefined {
    const [turn, row] = shown.entries().next().value ?? [];
    if (turn === undefined || rows === 0 || shown.size < rows) return undefined;
    shown.delete(turn);
    gone.add(turn);
    return row;
  }

  return (turn) => {
    const known = shown.get(turn);
    if (known) return { row: known, isNew: false };
    if (gone.has(turn)) return undefined;
    const top = takeTop();
    if (list === 'append') top?.element.remove();
    const row = list === 'recycle' && top ? top : make();
    parent.append(row.element);
    shown.set(turn, row);
    return { row, isNew: true };
  };
}
