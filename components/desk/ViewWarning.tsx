import { useMemo } from 'preact/hooks';
import { identifiable } from '../../lib/brief/identifiable.ts';
import { detailsInWords } from '../../lib/brief/identifiable-words.ts';

/** What in a text might tell somebody who it is about. It says so and stops nothing. */
export function ViewWarning({ text, id }: { text: string; id?: string }) {
  const words = useMemo(() => detailsInWords(text, identifiable(text)), [text]);
  if (words.length === 0) return null;
  return (
    <div class="view-warning" id={id}>
      <p>People may guess who this is about. Look at:</p>
      <ul>
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
