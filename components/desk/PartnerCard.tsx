import { useState } from 'preact/hooks';
import type { Partner } from '../../lib/model.ts';
import { powerWords, standInWords, workWords } from '../../lib/partners/partner-words.ts';
import { PartnerForm } from '../shared/PartnerForm.tsx';
import { useEditInPlace } from './edit-in-place.ts';

interface Props {
  partner: Partner;
  /** Every card. */
  partners: readonly Partner[];
  save(partner: Partner): Promise<unknown>;
  remove(): Promise<void>;
}

/** One person: who they are, and what a yes of theirs is worth. Change it in place, or remove it. */
export function PartnerCard({ partner, partners, save, remove }: Props) {
  const { editing, opener, edit, close } = useEditInPlace();
  const [problem, setProblem] = useState<string | null>(null);
  if (editing) {
    return (
      <PartnerForm
        before={partner}
        partners={partners}
        focused
        save={async (next) => {
          await save(next);
          close();
        }}
        cancel={close}
      />
    );
  }
  const work = workWords(partner);
  const power = powerWords(partner);
  const standIn = standInWords(partner, partners);
  return (
    <>
      <h2>
        {partner.name} {partner.sample && <span class="tag">Made up</span>}
      </h2>
      {work && <p>{work}</p>}
      {partner.sector && <p class="partner-sector">{partner.sector}</p>}
      {power && <p class="partner-can">{power}</p>}
      {standIn && <p>{standIn}</p>}
      {partner.aliases && <p>Also written as: {partner.aliases.join(', ')}</p>}
      {partner.note && <p class="partner-note">{partner.note}</p>}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="does view-does">
        <button
          type="button"
          class="link"
          ref={opener}
          aria-label={`Edit ${partner.name}`}
          onClick={edit}
        >
          Edit
        </button>
        <button
          type="button"
          class="link"
          aria-label={`Remove ${partner.name}`}
          onClick={() => remove().catch((error: Error) => setProblem(error.message))}
        >
          Remove
        </button>
      </div>
    </>
  );
}
