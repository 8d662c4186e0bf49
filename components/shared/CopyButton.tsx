import { useEffect, useState } from 'preact/hooks';

interface Props {
  text: string;
  label: string;
  copy(text: string): Promise<boolean>;
  /** What is copied, when the label alone does not tell it apart from the next button. */
  of?: string;
  /** It is what the page is for, and looks so. */
  main?: true;
}

/** Copies and says so in its own place for a moment. */
export function CopyButton({ text, label, copy, of, main }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), 2500);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <button
      type="button"
      class={main ? 'button' : 'link'}
      title={text}
      aria-label={of && !said ? `${label}: ${of}` : undefined}
      onClick={async () => setSaid((await copy(text)) ? 'Copied' : 'Could not copy')}
    >
      {said ?? label}
    </button>
  );
}
