import { FileDrop } from './FileDrop.tsx';

interface Props {
  read(files: File[]): Promise<void>;
}

/** Files by drag and drop, or by the button; both do the same. */
export function PaperDrop({ read }: Props) {
  return (
    <FileDrop read={(files) => void read(files)}>
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
    </FileDrop>
  );
}
