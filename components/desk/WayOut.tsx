import { useEffect, useState } from 'preact/hooks';

interface Props {
  label: string;
  /** Lets the report go this way. What it resolves to is said in the label's place for a moment. */
  leave(): string | Promise<string>;
  /** It did not work, as a sentence for her. */
  failed(problem: string): void;
  look?: 'main' | 'quiet';
}

/** One way out of the report. */
export function WayOut({ label, leave, failed, look = 'quiet' }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), 2500);
    return () => clearTimeout(timer);
  }, [said]);

  async function go() {
    failed('');
    try {
      setSaid(await leave());
    } catch {
      failed(
        `“${label}” did not work. Nothing has left, and your words are safe. Please try again.`,
      );
    }
  }

  return (
    <button type="button" class={look === 'main' ? 'button' : 'button quiet'} onClick={go}>
      {said ?? label}
    </button>
  );
}
