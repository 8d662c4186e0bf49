import { commonNames, ordinaryCapitals } from '../brief/names.ts';
import type { Partner } from '../model.ts';
import { withoutNames } from '../notes/without-names.ts';

/**
 * The words with what people do in the place of who they are: "the Head of SEND". `people`: all names
 * she knows of, with a card or without. A name that nobody knows of stays, and is for the last look.
 */
export function withRoles(
  text: string,
  partners: readonly Partner[],
  people: readonly string[],
): string {
  let words = text;
  const named = partners
    .flatMap((partner) => writings(partner).map((name) => ({ name, partner })))
    .sort((a, b) => b.name.length - a.name.length);
  for (const { name, partner } of named) words = replaced(words, name, roleOf(partner));
  return withoutNames(words, [...people, ...partners.flatMap(writings)]);
}

/** "Farah Iqbal", "IQBAL, Farah", and what else she is called. */
export function writings({ name, aliases = [] }: Partner): string[] {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const turned = words.length > 1 ? [`${last}, ${words.slice(0, -1).join(' ')}`] : [];
  return [name.trim(), ...turned, ...aliases].filter((each) => each.length > 1);
}

function roleOf({ role, org }: Partner): string {
  if (role?.trim()) return `the ${role.trim()}`;
  return org?.trim() ? `someone from ${org.trim()}` : 'someone';
}

/** A single name may be a word too: "will" is nobody, and "Will" at the beginning may be a question. */
function replaced(text: string, name: string, role: string): string {
  const isWord =
    ordinaryCapitals.has(name.toLowerCase()) || commonNames.get(name.toLowerCase()) === 'word';
  return text.replace(wholeName(name), (found, at: number) => {
    const begins = /(?:^|[.!?“"]\s*)$/.test(text.slice(0, at));
    if (begins && isWord) return found;
    return begins ? role.charAt(0).toUpperCase() + role.slice(1) : role;
  });
}

/** Wherever it stands as a whole; in any case of letters if it has several words. */
export function wholeName(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const flags = /\s/.test(name) ? 'giu' : 'gu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, flags);
}
