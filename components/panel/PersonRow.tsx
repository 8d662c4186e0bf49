import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ID, Partner } from '../../lib/model.ts';
import { displayName } from '../../lib/partners/name-on-page.ts';
import type { PartnerText } from '../../lib/partners/partner-form.ts';
import { powerWords, standInWords, workWords } from '../../lib/partners/partner-words.ts';
import { isNoName, type Person } from '../../lib/partners/who-is-here.ts';
import { isKeyboardNowhere } from '../shared/keyboard.ts';
import { PartnerForm } from '../shared/PartnerForm.tsx';
import type { OpenCard } from './people-rows.ts';
import { WhichCard } from './WhichCard.tsx';

interface Props {
  /** As the page writes it. */
  nameOnPage: string;
  /** Null: nobody she has written of, or not sure. */
  partner: Partner | null;
  isMe: boolean;
  unsure: Person<unknown>['unsure'];
  /** The cards it may be; none: there is nothing to choose. */
  cards: readonly Partner[];
  /** The card she chose for this call. */
  chosen: ID | null;
  choose(id: ID | null): void;
  /** Every card. */
  partners: readonly Partner[];
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
  const { nameOnPage, partner, partners, card, focused, keep, open, close, save, remove } = props;
  const { isMe, unsure, cards, chosen, choose } = props;
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
          partners={partners}
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
  // Without a card everybody is new, and it need not be said of each.
  const isNew = !partner && !isMe && !unsure && partners.length > 0 && !isNoName(nameOnPage);
  const does = partner ? 'Edit' : 'Add';
  return (
    <li class="person">
      <div class="person-who">
        <p>{name}</p>
        {partner && <Known partner={partner} partners={partners} />}
        {isMe && <p class="person-soft">You</p>}
        {isNew && <p class="person-soft">New face. Add them?</p>}
        {cards.length > 0 && (
          <WhichCard name={name} cards={cards} chosen={chosen} unsure={unsure} choose={choose} />
        )}
      </div>
      {!isMe && !unsure && (
        <button
          type="button"
          class="link"
          ref={button}
          aria-label={`${does} ${name}`}
          onClick={open}
        >
          {does}
        </button>
      )}
    </li>
  );
}

function Known({ partner, partners }: { partner: Partner; partners: readonly Partner[] }) {
  const work = workWords(partner);
  const power = powerWords(partner);
  const standIn = standInWords(partner, partners);
  return (
    <>
      {work && <p class="person-soft">{work}</p>}
      {power && (
        <p>
          <span class="tag">{power}</span>
        </p>
      )}
      {standIn && <p class="person-soft">{standIn}</p>}
      {partner.note && <p class="person-soft">{partner.note}</p>}
    </>
  );
}
