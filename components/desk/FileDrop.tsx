import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  read(files: File[]): void;
  /** The way by keyboard is among them: a field to choose files with. */
  children: ComponentChildren;
}

/** A card that files can be dropped on. */
export function FileDrop({ read, children }: Props) {
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
        read([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
    </div>
  );
}
