import { useEffect, useState } from 'preact/hooks';

interface Props {
  text: string;
  /** "our-words.csv" */
  name: string;
  label: string;
}

/** A link to a table as a file. It is made here, so it leads nowhere else. */
export function SaveAsFile({ text, name, label }: Props) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return (
    <a class="button quiet" href={address} download={name}>
      {label}
    </a>
  );
}
