import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Partner } from '../../lib/model.ts';
import { displayName } from '../../lib/partners/name-on-page.ts';
import type { PartnerText } from '../../lib/partners/partner-form.ts';
import { powerWords, workWords } from '../../lib/partners/partner-words.ts';
import { isKeyboardNowhere } from '../shared/keyboard.ts';
import { PartnerForm } from '../shared/PartnerForm.tsx';
import type { OpenCard } from './people-rows.ts';

interface Props {
  /** As the page writes it. */
  nameOnPage: string;
  /** Null: nobody she has written of, or not sure. */
  partner: Partner | null;
  /** Null: the card is closed. */
  card: OpenCard | null;
  /** She opened it just now. */
  focused: boolean;
  keep(text: PartnerText): void;
  open(): void;
  close(): void;
  save(partner: Partner): Promise<void>;
  remove(partner: Partner): Promise<void>;
}

/** One person in the call: who they are and whether they can decide, or the way to say so. */
export function PersonRow(props: Props) {
  const { nameOnPage, partner, card, focused, keep, open, close, save, remove } = props;
  const isOpen = card !== null;
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  // Where she came from is where the keyboard goes on.
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen && isKeyboardNowhere()) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (card) {
    return (
      <li class="person-open">
        <PartnerForm
          before={partner ?? { name: displayName(nameOnPage) }}
          written={card.text}
          keep={keep}
          focused={focused}
          save={save}
          cancel={close}
          remove={partner ? () => remove(partner) : undefined}
        />
      </li>
    );
  }
  const name = partner?.name ?? displayName(nameOnPage);
  const does = partner ? 'Edit' : 'Add';
  return (
    <li class="person">
      <div class="person-who">
        <p>{name}</p>
        {partner && <Known partner={partner} />}
      </div>
      <button type="button" class="link" ref={button} aria-label={`${does} ${name}`} onClick={open}>
        {does}
      </button>
    </li>
  );
}

function Known({ partner }: { partner: Partner }) {
  const work = workWords(partner);
  const power = powerWords(partner);
  return (
    <>
      {work && <p class="person-soft">{work}</p>}
      {power && (
        <p>
          <span class="tag">{power}</span>
        </p>
      )}
      {partner.note && <p class="person-soft">{partner.note}</p>}
    </>
  );
}
