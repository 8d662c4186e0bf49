import { useState } from 'preact/hooks';

/** Text from an e-mail or a page. */
export function PasteText({ read }: { read(text: string): void }) {
  const [text, setText] = useState('');
  return (
    <form
      class="card paste-text"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) read(text);
      }}
    >
      <h2>
        <label for="paper-text">Or paste the text</label>
      </h2>
      <textarea
        id="paper-text"
        rows={6}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={text.trim() === ''}>
        Find the words
      </button>
    </form>
  );
}
