import type { NoteKind } from '../../lib/model.ts';
import { kinds, kindsInOrder } from '../../lib/notes/kinds.ts';

interface Props {
  /** The kind of each note. */
  all: readonly NoteKind[];
  only: NoteKind | null;
  choose(only: NoteKind | null): void;
}

/** One click shows the questions alone. With a single kind there is nothing to choose. */
export function KindFilter({ all, only, choose }: Props) {
  const here = kindsInOrder.filter((kind) => all.includes(kind));
  if (here.length < 2) return null;
  const chip = (kind: NoteKind | null, word: string, count: number) => (
    <button
      key={kind}
      type="button"
      class="kind-chip"
      aria-pressed={kind === only}
      onClick={() => choose(kind)}
    >
      {word} {count}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div class="kind-filter" role="group" aria-label="Which notes">
      {chip(null, 'All', all.length)}
      {here.map((kind) => chip(kind, kinds[kind].word, all.filter((each) => each === kind).length))}
    </div>
  );
}
