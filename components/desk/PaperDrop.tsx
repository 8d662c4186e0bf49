import { useState } from 'preact/hooks';

interface Props {
  read(files: File[]): Promise<void>;
}

/** Files by drag and drop, or by the button; both do the same. */
export function PaperDrop({ read }: Props) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the field inside is the way for all
    <div
      class={over ? 'card drop drop-over' : 'card drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void read([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2 id="files">Files</h2>
      <p>Drop them here, or choose them.</p>
      <label class="button">
        Choose files
        <input
          type="file"
          class="unseen"
          multiple
          accept=".txt,.md,.docx,.pdf"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // So that the same file can be chosen again.
            currentTarget.value = '';
            void read(files);
          }}
        />
      </label>
      <p class="hint">PDF, Word (.docx) or text. 20 MB each is the most.</p>
    </div>
  );
}
