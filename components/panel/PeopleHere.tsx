import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Coming } from '../../lib/meeting-state.ts';
import type { Partner, People } from '../../lib/model.ts';
import { displayName } from '../../lib/partners/name-on-page.ts';
import { partnerOf } from '../../lib/partners/same-person.ts';
import { clockTime } from '../shared/dates.ts';
import { isKeyboardNowhere } from '../shared/keyboard.ts';
import type { PanelActions } from './actions.ts';
import { type CardDone, CardSaid } from './CardSaid.tsx';
import { PersonRow } from './PersonRow.tsx';
import {
  type MoveCards,
  type OpenCard,
  peopleRows,
  type Row,
  withCard,
  withoutCard,
} from './people-rows.ts';

interface Props {
  people: People | null;
  comings: Coming[];
  now: Date;
  partners: readonly Partner[];
  /** The cards that are open. */
  cards: readonly OpenCard[];
  moveCards: MoveCards;
  actions: Pick<PanelActions, 'savePartner' | 'removePartner'>;
}

/** How long somebody's coming or going is news. */
const newsMs = 5 * 60_000;

/** Who the page shows, who came or went in the last minutes, and what she has written of them. */
export function PeopleHere(props: Props) {
  const { people, comings, now, partners, cards, moveCards, actions } = props;
  const [done, setDone] = useState<CardDone | null>(null);
  const summary = useRef<HTMLElement>(null);
  const folded = useRef<HTMLDetailsElement>(null);
  const wereOpen = useRef(cards.length);
  const opened = useRef<string | null>(null);
  // Whose card it was may have left meanwhile: then the keyboard goes on at the list.
  useLayoutEffect(() => {
    if (cards.length < wereOpen.current && isKeyboardNowhere()) summary.current?.focus();
    wereOpen.current = cards.length;
  }, [cards.length]);
  // Back from another tab, what she was writing is in sight again.
  useLayoutEffect(() => {
    if (cards.length > 0 && folded.current) folded.current.open = true;
  }, []);
  const recent = comings.filter(({ at }) => now.getTime() - Date.parse(at) < newsMs);
  const rows = peopleRows(people?.names ?? [], cards);

  function show(row: Row) {
    setDone(null);
    opened.current = row.key;
    moveCards((before) => withCard(before, { row, text: null }));
  }

  const close = (row: Row) => moveCards((before) => withoutCard(before, row));

  async function save(partner: Partner, row: Row) {
    await actions.savePartner(partner);
    close(row);
    setDone({ says: savedWords(partner, row.name) });
  }

  async function remove(gone: Partner, row: Row) {
    await actions.removePartner(gone.id);
    close(row);
    setDone({ says: `The card of ${gone.name} is removed.`, gone });
  }

  return (
    <section class="card">
      <h2>Who is here{people && `: ${people.count ?? people.names.length}`}</h2>
      {recent.toReversed().map(({ name, did, at }) => (
        <p key={`${name} ${at}`} class="coming">
          {name} {did} at {clockTime(at)}
        </p>
      ))}
      <CardSaid done={done} setDone={setDone} putBack={actions.savePartner} />
      {rows.length > 0 && (
        <details class="more" ref={folded}>
          <summary ref={summary}>{people?.whole ? 'Names' : 'The names the page shows'}</summary>
          <ul class="people">
            {rows.map((row) => (
              <PersonRow
                key={row.key}
                nameOnPage={row.name}
                partner={partnerOf(row.name, partners)}
                card={cards.find((card) => card.row.key === row.key) ?? null}
                focused={opened.current === row.key}
                keep={(text) => moveCards((before) => withCard(before, { row, text }))}
                open={() => show(row)}
                close={() => close(row)}
                save={(partner) => save(partner, row)}
                remove={(partner) => remove(partner, row)}
              />
            ))}
          </ul>
        </details>
      )}
      {!people && (
        <p class="hint">The page shows no names now. Open its list of people to see them here.</p>
      )}
    </section>
  );
}

/** A card under a name that the page does not write is saved, and not seen here. */
function savedWords(partner: Partner, nameOnPage: string): string {
  return partnerOf(nameOnPage, [partner])
    ? `${partner.name} is saved on this computer.`
    : `Saved on this computer. The page writes “${displayName(nameOnPage)}”, so the card is not shown here.`;
}
