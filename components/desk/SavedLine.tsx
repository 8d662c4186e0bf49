import { useState } from 'preact/hooks';

interface Saving {
  says: string;
  failed: boolean;
  /** Says beside the control how it went. */
  follow(work: Promise<unknown>): Promise<void>;
  /** She begins another change. */
  clear(): void;
}

const nothing = { says: '', failed: false };

/** What is said of the last change: that it is saved, or why it is not. */
export function useSaving(): Saving {
  const [said, setSaid] = useState(nothing);
  return {
    ...said,
    clear: () => setSaid(nothing),
    follow: (work) =>
      work.then(
        () => setSaid({ says: 'Saved on this computer', failed: false }),
        (error: Error) => setSaid({ says: error.message, failed: true }),
      ),
  };
}

export function SavedLine({ says, failed }: Pick<Saving, 'says' | 'failed'>) {
  return (
    <p class={failed ? 'problem' : 'said'} role="status">
      {says}
    </p>
  );
}
