import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A box with more text than this is slow to draw; such a text is read at once instead. */
const mostShown = 20_000;

interface Props {
  /** Of the box. */
  id: string;
  title: string;
  /** What the button does with it. */
  does: string;
  read(text: string): void;
  /** What to know before pasting. */
  children?: ComponentChildren;
}

/** Text from an e-mail or a page. */
export function PasteText({ id, title, does, read, children }: Props) {
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
        <label for={id}>{title}</label>
      </h2>
      {children}
      <textarea
        id={id}
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
        {does}
      </button>
    </form>
  );
}
