import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Coming } from '../../lib/meeting-state.ts';
import type { AgendaItem, ID, Partner, People } from '../../lib/model.ts';
import { displayName } from '../../lib/partners/name-on-page.ts';
import { partnerOf } from '../../lib/partners/same-person.ts';
import { nobodyKnown, whoIsHere } from '../../lib/partners/who-is-here.ts';
import { clockTime } from '../shared/dates.ts';
import { isKeyboardNowhere } from '../shared/keyboard.ts';
import type { PanelActions } from './actions.ts';
import { type CardDone, CardSaid } from './CardSaid.tsx';
import { PersonRow } from './PersonRow.tsx';
import {
  type Choices,
  choiceKey,
  type MoveCards,
  type OpenCard,
  peopleRows,
  type Row,
  withCard,
  withoutCard,
} from './people-rows.ts';
import { WhoDecides } from './WhoDecides.tsx';
import { WhoLeft } from './WhoLeft.tsx';

interface Props {
  people: People | null;
  /** Choices are of one call. */
  callStarted: string;
  /** What is being talked about. */
  item: AgendaItem | null;
  myName: string | null;
  comings: Coming[];
  now: Date;
  partners: readonly Partner[];
  /** The cards that are open. */
  cards: readonly OpenCard[];
  moveCards: MoveCards;
  /** Whose card it is, where she had to say so. */
  choices: Choices;
  setChoices(choices: Choices): void;
  actions: Pick<PanelActions, 'savePartner' | 'removePartner'>;
}

/** How long somebody's coming or going is news. */
const newsMs = 5 * 60_000;
/** From here on the list is folded: it would hide all else in the tab. */
const manyPeople = 20;

/** Who is here and who left, who decides what is talked about, and what she has written of them. */
export function PeopleHere(props: Props) {
  const { people, comings, now, partners, myName, item, cards, moveCards, actions } = props;
  const { callStarted, choices, setChoices } = props;
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
  const recent = comings.filter(
    ({ did, at }) => did === 'joined' && now.getTime() - Date.parse(at) < newsMs,
  );
  const rows = peopleRows(people?.names ?? [], cards);
  const keyOf = (row: Row) => choiceKey(row, rows, callStarted);
  const here = whoIsHere(rows, {
    partners,
    myName,
    chosen: (key) => {
      const row = rows.find((each) => each.key === key);
      return row && choices[keyOf(row)];
    },
  });
  const known = here.map(({ partner }) => partner).filter((partner) => partner !== null);
  const whole = people?.whole ?? false;

  function choose(row: Row, id: ID | null) {
    const { [keyOf(row)]: _, ...rest } = choices;
    setChoices(id === null ? rest : { ...rest, [keyOf(row)]: id });
  }

  function show(row: Row) {
    setDone(null);
    opened.current = row.key;
    moveCards((before) => withCard(before, { row, text: null }));
  }

  const close = (row: Row) => moveCards((before) => withoutCard(before, row));

  async function save(partner: Partner, row: Row) {
    await actions.savePartner(partner);
    close(row);
    // She had said that it is none of the cards there were: this one is theirs.
    if (choices[keyOf(row)] === nobodyKnown) choose(row, partner.id);
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
      {item && <WhoDecides item={item} here={known} partners={partners} whole={whole} />}
      <WhoLeft comings={comings} partners={partners} />
      <CardSaid done={done} setDone={setDone} putBack={actions.savePartner} />
      {rows.length > 0 && (
        <details class="more" ref={folded} open={rows.length < manyPeople}>
          <summary ref={summary}>{whole ? 'Names' : 'The names the page shows'}</summary>
          <ul class="people">
            {here.map(({ row, ...person }) => (
              <PersonRow
                key={row.key}
                nameOnPage={row.name}
                {...person}
                partners={partners}
                chosen={choices[keyOf(row)] ?? null}
                choose={(id) => choose(row, id)}
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
