import { useEffect, useState } from 'preact/hooks';
import { exportList } from '../../lib/glossary/export-list.ts';
import type { LocalTerm } from '../../lib/model.ts';

/** A link to her list as a file. It is made here, so it leads nowhere else. */
export function SaveAsFile({ terms }: { terms: readonly LocalTerm[] }) {
  const [address, setAddress] = useState<string>();
  const list = exportList(terms);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([list], { type: 'text/csv;charset=utf-8' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [list]);
  return (
    <a class="button quiet" href={address} download="our-words.csv">
      Save as a file
    </a>
  );
}
