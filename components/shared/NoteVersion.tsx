import { useState } from 'preact/hooks';
import type { Note, Version } from '../../lib/model.ts';
import type { NoteActions } from './note-actions.ts';
import { noteName } from './note-name.ts';

interface Props {
  note: Note;
  version: Version;
  actions: Pick<NoteActions, 'bringBack' | 'dropVersion'>;
}

/** Two windows changed the same words: the earlier ones, until she has looked. */
export function NoteVersion({ note, version, actions }: Props) {
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  function ask(done: Promise<void>) {
    setProblem(null);
    done.catch(({ message }: Error) => setProblem(message));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div class="note-version" role="group" aria-label={`Earlier text of the ${noteName(note)}`}>
      <p>Also changed in another window. The earlier text is kept.</p>
      {shown && (
        <blockquote class="note-was">
          {version.note.text}
          {version.note.text === note.text && (
            <small>The words are the same. Something else was different.</small>
          )}
        </blockquote>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="note-does">
        <button type="button" class="link" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? 'Hide it' : 'Show it'}
        </button>
        <button type="button" class="link" onClick={() => ask(actions.bringBack(version))}>
          Bring it back
        </button>
        <button type="button" class="link" onClick={() => ask(actions.dropVersion(version))}>
          Not needed
        </button>
      </div>
    </div>
  );
}
