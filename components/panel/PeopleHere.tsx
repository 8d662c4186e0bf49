import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Coming } from '../../lib/meeting-state.ts';
import type { Partner, People } from '../../lib/model.ts';
import { displayName } from '../../lib/partners/name-on-page.ts';
import { partnerOf } from '../../lib/partners/same-person.ts';
import { clockTime } from '../shared/dates.ts';
import type { PanelActions } from './actions.ts';
import { type CardDone, CardSaid } from './CardSaid.tsx';
import { PersonRow } from './PersonRow.tsx';
import { peopleRows, type Row } from './people-rows.ts';

interface Props {
  people: People | null;
  comings: Coming[];
  now: Date;
  partners: readonly Partner[];
  actions: Pick<PanelActions, 'savePartner' | 'removePartner'>;
}

/** How long somebody's coming or going is news. */
const newsMs = 5 * 60_000;

/** Who the page shows, who came or went in the last minutes, and what she has written of them. */
export function PeopleHere({ people, comings, now, partners, actions }: Props) {
  const [open, setOpen] = useState<Row | null>(null);
  const [done, setDone] = useState<CardDone | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const summary = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  // Whose card it was may have left meanwhile: then the keyboard goes on at the list.
  useLayoutEffect(() => {
    const lost = wasOpen.current && !open && !list.current?.contains(document.activeElement);
    if (lost) summary.current?.focus();
    wasOpen.current = open !== null;
  }, [open]);
  const recent = comings.filter(({ at }) => now.getTime() - Date.parse(at) < newsMs);
  const rows = peopleRows(people?.names ?? [], open);

  function show(row: Row) {
    setDone(null);
    setOpen(row);
  }

  async function save(partner: Partner, { name }: Row) {
    await actions.savePartner(partner);
    setOpen(null);
    setDone({ says: savedWords(partner, name) });
  }

  async function remove(gone: Partner) {
    await actions.removePartner(gone.id);
    setOpen(null);
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
        <details class="more">
          <summary ref={summary}>{people?.whole ? 'Names' : 'The names the page shows'}</summary>
          <ul ref={list} class="people">
            {rows.map((row) => (
              <PersonRow
                key={row.key}
                nameOnPage={row.name}
                partner={partnerOf(row.name, partners)}
                isOpen={row.key === open?.key}
                open={() => show(row)}
                close={() => setOpen(null)}
                save={(partner) => save(partner, row)}
                remove={remove}
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
