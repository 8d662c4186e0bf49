import type { Coming } from '../meeting-state.ts';
import type { ISODateTime, Partner } from '../model.ts';
import { displayName } from './name-on-page.ts';
import { partnerOf } from './same-person.ts';

export interface Gone {
  /** As her card writes it, or else as the page does. */
  name: string;
  partner: Partner | null;
  at: ISODateTime;
}

/** Who has left and is not back: people, not names. Two of one name who leave are two. */
export function whoLeft(comings: readonly Coming[], partners: readonly Partner[]): Gone[] {
  const gone: Gone[] = [];
  for (const { name: onPage, did, at } of comings) {
    const partner = partnerOf(onPage, partners);
    const name = partner?.name ?? displayName(onPage);
    if (did === 'left') {
      gone.push({ name, partner, at });
      continue;
    }
    const back = gone.findIndex((each) => each.name === name && each.partner === partner);
    if (back >= 0) gone.splice(back, 1);
  }
  return gone;
}
