import { useEffect, useState } from 'preact/hooks';
import { type Completion, type Completions, completionsOf } from '../../lib/notes/completions.ts';
import type { JotAround } from '../../lib/notes/jot.ts';

/** The list while she types after "@" or "#": which is marked, and what the keys do with it. */
export function useCompletions(
  text: string,
  around: JotAround,
  take: (list: Completions, taken: Completion) => void,
) {
  /** Below zero: the keyboard is elsewhere. */
  const [caret, setCaret] = useState(-1);
  const [marked, setMarked] = useState(0);
  /** Of the word whose list she closed. */
  const [shut, setShut] = useState<number | null>(null);
  const found = caret < 0 ? null : completionsOf(text, caret, around);
  const isFound = found !== null;
  useEffect(() => {
    if (!isFound) setShut(null);
  }, [isFound]);
  const list = found?.from === shut ? null : found;
  const last = (list?.options.length ?? 0) - 1;
  const at = Math.min(marked, last);

  /** True: the key was for the list. */
  function key(event: KeyboardEvent): boolean {
    if (!list || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'ArrowDown') setMarked(at === last ? 0 : at + 1);
    else if (event.key === 'ArrowUp') setMarked(at === 0 ? last : at - 1);
    else if (event.key === 'Escape') setShut(list.from);
    else if (event.shiftKey || (event.key !== 'Enter' && event.key !== 'Tab')) return false;
    else if (list.options[at]) take(list, list.options[at]);
    event.preventDefault();
    // Escape closes the list and leaves the panel only when there is none.
    event.stopPropagation();
    return true;
  }

  function moved(next: number) {
    if (next !== caret) setMarked(0);
    setCaret(next);
  }

  return { list, at, key, moved };
}
