export interface PaperRead {
  name: string;
  /** Null: it could not be read, and the note says why. */
  text: string | null;
  note?: string | undefined;
}

interface Props {
  papers: readonly PaperRead[];
  takeOut(name: string): void;
}

/** What was read, and what could not be. */
export function PapersRead({ papers, takeOut }: Props) {
  if (papers.length === 0) return null;
  return (
    <ul class="papers" aria-label="Papers read">
      {papers.map(({ name, text, note }) => (
        <li key={name}>
          <div>
            <p class="paper-name">{name}</p>
            {note && (
              <p class={text === null ? 'problem' : 'hint'} role="alert">
                {note}
              </p>
            )}
          </div>
          <button
            type="button"
            class="link"
            aria-label={`Take out ${name}`}
            onClick={() => takeOut(name)}
          >
            Take out
          </button>
        </li>
      ))}
    </ul>
  );
}
