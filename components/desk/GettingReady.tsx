import type { ArchiveShown } from '../../lib/archive/shown.ts';

/** Fewer are ready before she could read this. */
const worthSaying = 1500;

/** How far the reading is. What is there already can be used. */
export function GettingReady({ archive }: { archive: ArchiveShown }) {
  const { of, ready } = archive;
  if (of === null || of < worthSaying || ready >= of) return null;
  const number = (count: number) => count.toLocaleString('en-GB');
  return (
    <p class="hint getting-ready">
      Getting your notes ready: {number(ready)} of {number(of)}
    </p>
  );
}
