import type { ID, Partner } from '../../lib/model.ts';
import { namedApart } from '../../lib/partners/partner-words.ts';
import { nobodyKnown, type Person } from '../../lib/partners/who-is-here.ts';
import { useOwnId } from '../shared/own-id.ts';

interface Props {
  /** As the row says it. */
  name: string;
  cards: readonly Partner[];
  /** Null: she has not chosen. */
  chosen: ID | null;
  /** Why it is asked; null: it was answered. */
  unsure: Person<unknown>['unsure'];
  choose(id: ID | null): void;
}

/** Whose card it is, where the page does not tell: she says so, for this call. */
export function WhichCard({ name, cards, chosen, unsure, choose }: Props) {
  const id = useOwnId();
  return (
    <div class="which-card">
      {unsure && (
        <p class="person-soft">
          {whyWords[unsure === 'cards' && cards.length > 2 ? 'many' : unsure]}
        </p>
      )}
      <label class="person-soft" for={id}>
        Which card?
      </label>
      <select
        id={id}
        aria-label={`Which card is for ${name}?`}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => choose(value || null)}
      >
        <option value="">Not sure</option>
        {cards.map((card) => (
          <option key={card.id} value={card.id}>
            {namedApart(card, cards)}
          </option>
        ))}
        <option value={nobodyKnown}>Somebody else</option>
      </select>
    </div>
  );
}

const whyWords = {
  cards: 'Two cards have this name.',
  many: 'More than two cards fit this name.',
  people: 'Two people here have this name.',
  place: 'This name is on a card. What stands beside it is not.',
};
