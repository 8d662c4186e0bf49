/** A brief that was brought in, as items and points of a meeting; she has sorted what was guessed. */
import type { AgendaItem, PointKind } from '../model.ts';
import type { Guess } from './import/guess.ts';
import type { BriefDraft } from './import/read-brief.ts';

/** `view` and what nobody can tell are background until she says otherwise. */
export function kindOf(guess: Guess): PointKind {
  return guess === 'view' || guess === 'not sure' ? 'background' : guess;
}

/** `kinds`: what she chose for each point, item by item. `newId` makes an id. */
export function itemsOf(
  draft: BriefDraft,
  kinds: readonly (readonly (PointKind | null)[])[],
  newId: () => string,
): AgendaItem[] {
  return draft.items
    .map(
      ({ title, start, points }, i): AgendaItem => ({
        id: newId(),
        title: title || 'Before the first item',
        ...(start && { start }),
        purpose: 'not sure',
        points: points.flatMap(({ text }, n) => {
          const kind = kinds[i]?.[n];
          return kind ? [{ id: newId(), kind, text }] : [];
        }),
      }),
    )
    .filter(({ title, points }, i) => points.length > 0 || draft.items[i]?.title === title);
}
