import type { Sense, TermMark } from '../../lib/model.ts';
import type { Undo } from './actions.ts';

interface Props {
  marks: readonly TermMark[];
  senses: ReadonlyMap<string, Sense>;
  save(mark: TermMark): Promise<unknown>;
  setUndo(undo: Undo): void;
}

/** What she said of terms: that she knows them, and what they mean in her own words. */
export function MarkList({ marks, senses, save, setUndo }: Props) {
  const known = marks.filter((mark) => mark.known);
  const worded = marks.filter((mark) => mark.myWords);

  async function change(mark: TermMark, next: TermMark, says: string) {
    await save(next).then(
      () => setUndo({ says, undo: () => save(mark) }),
      (error: Error) => setUndo({ says: error.message, failed: true, undo: () => save(next) }),
    );
  }

  return (
    <div class="marks">
      <section class="card" aria-labelledby="known-words">
        <h2 id="known-words">
          Words you know {known.length > 0 && <span class="count">{known.length}</span>}
        </h2>
        <p class="hint">The panel does not point these out.</p>
        <ul>
          {known.map((mark) => (
            <li key={mark.key}>
              <MarkWord sense={senses.get(mark.key)} />
              <button
                type="button"
                class="link"
                aria-label={`Point out ${termOf(mark, senses)} again`}
                onClick={() =>
                  change(
                    mark,
                    { ...mark, known: false },
                    `${termOf(mark, senses)} is pointed out again.`,
                  )
                }
              >
                Point out again
              </button>
            </li>
          ))}
        </ul>
        {known.length === 0 && <p class="empty">None yet.</p>}
      </section>
      <section class="card" aria-labelledby="my-words">
        <h2 id="my-words">
          In your own words {worded.length > 0 && <span class="count">{worded.length}</span>}
        </h2>
        <ul>
          {worded.map((mark) => (
            <li key={mark.key}>
              <MarkWord sense={senses.get(mark.key)} words={mark.myWords} />
              <button
                type="button"
                class="link"
                aria-label={`Remove your words for ${termOf(mark, senses)}`}
                onClick={() =>
                  change(
                    mark,
                    { key: mark.key, known: mark.known },
                    `Your words for ${termOf(mark, senses)} are removed.`,
                  )
                }
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
        {worded.length === 0 && (
          <p class="empty">None yet. In the panel you can write what a word means to you.</p>
        )}
      </section>
    </div>
  );
}

function MarkWord({ sense, words }: { sense: Sense | undefined; words?: string | undefined }) {
  return (
    <div>
      <h3>{sense?.term ?? gone}</h3>
      <p>{words ?? (sense?.standsFor === sense?.term ? sense?.meaning : sense?.standsFor)}</p>
    </div>
  );
}

const gone = 'A word that is no longer in the list';

function termOf(mark: TermMark, senses: ReadonlyMap<string, Sense>): string {
  return senses.get(mark.key)?.term ?? 'The word';
}
