import { type OwnWords, type PhraseId, phraseIds } from '../../lib/tips/phrases.ts';
import { useOwnId } from '../shared/own-id.ts';
import { PhraseLine } from './PhraseLine.tsx';

interface Props {
  words: OwnWords;
  save(id: PhraseId, words: string): Promise<void>;
  backToOurs(id: PhraseId): Promise<void>;
}

/** Every phrase that the panel offers, as she says it. */
export function PhraseList({ words, save, backToOurs }: Props) {
  const id = useOwnId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>Words to say</h2>
      <p class="hint">The panel has them ready to copy. Change them to how you speak.</p>
      <ul class="own-phrases">
        {phraseIds.map((each) => (
          <PhraseLine
            key={each}
            id={each}
            own={words[each]}
            save={(text) => save(each, text)}
            backToOurs={() => backToOurs(each)}
          />
        ))}
      </ul>
    </section>
  );
}
