import { useState } from 'preact/hooks';
import type { Partner } from '../../lib/model.ts';
import { partnersWith } from '../../lib/partners/partner-words.ts';
import { useOwnId } from '../shared/own-id.ts';
import { PartnerCard } from './PartnerCard.tsx';

interface Props {
  partners: readonly Partner[];
  save(partner: Partner): Promise<unknown>;
  remove(partner: Partner): Promise<void>;
}

/** As many as can be seen at a glance; beyond it there is a box to search in. */
const seenAtOnce = 8;

/** Everybody she has written of, or what a card is for. */
export function PartnerList({ partners, save, remove }: Props) {
  const [words, setWords] = useState('');
  const id = useOwnId();
  if (partners.length === 0) {
    return (
      <p class="empty empty-large">
        Nobody yet. Add a person here, or in a call from the Room tab.
      </p>
    );
  }
  const searching = partners.length > seenAtOnce;
  const found = new Set(partnersWith(searching ? words : '', partners));
  return (
    <>
      {searching && (
        <div class="partner-search">
          <label for={id}>Find a person</label>
          <input
            id={id}
            type="text"
            autocomplete="off"
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </div>
      )}
      {found.size === 0 && <p class="hint">Nobody found. Try another word.</p>}
      <ul class="partners" aria-label="People">
        {/* Hidden, not gone: a card that is being written keeps its words. */}
        {partnersWith('', partners).map((partner) => (
          <li key={partner.id} class="card partner" hidden={!found.has(partner)}>
            <PartnerCard
              partner={partner}
              partners={partners}
              save={save}
              remove={() => remove(partner)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
