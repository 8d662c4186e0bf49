import type { Partner, People } from '../model.ts';
import { displayName } from './name-on-page.ts';
import { partnerOf } from './same-person.ts';

/** Whom she may name: those in the call, as her cards write them, then the others she has cards of. */
export function peopleNames(people: People | null, partners: readonly Partner[]): string[] {
  const here = (people?.names ?? []).map(
    (name) => partnerOf(name, partners)?.name ?? displayName(name),
  );
  return [...new Set([...here, ...partners.map(({ name }) => name)])].filter(Boolean);
}
