import { useState } from 'preact/hooks';

/** A box with more text than this is slow to draw; such a text is read at once instead. */
const mostShown = 20_000;

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
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          if (pasted.length < mostShown) return;
          event.preventDefault();
          read(pasted);
        }}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={text.trim() === ''}>
        Find the words
      </button>
    </form>
  );
}
