import type { Partner, PartnerSector } from '../model.ts';

/** Every sector, in the order they are offered. */
export const sectors = [
  'education',
  'health',
  'social care',
  'schools',
  'voluntary',
  'councillor',
  'government',
  'other',
] as const satisfies readonly PartnerSector[];

/** "Head of SEND, Millbrook Council"; '' where she wrote neither. */
export function workWords({ role, org }: Pick<Partner, 'role' | 'org'>): string {
  return [role, org].filter(Boolean).join(', ');
}

/** The name, and where they work if another card has the same name. */
export function namedApart(partner: Partner, partners: readonly Partner[]): string {
  const isShared = partners.some(({ id, name }) => id !== partner.id && name === partner.name);
  return isShared ? [partner.name, workWords(partner)].filter(Boolean).join(', ') : partner.name;
}

/** "takes it to the NHS board": what a yes of theirs is worth. Null while she is not sure. */
export function powerWords({ power, takesTo }: Pick<Partner, 'power' | 'takesTo'>): string | null {
  if (power === 'not sure') return null;
  return power === 'takes it back' && takesTo ? `takes it to ${takesTo}` : power;
}

/**
 * "Stands in for Jane Smith, who can decide". Null: they stand for themselves, or the other card is
 * gone.
 */
export function standInWords(
  { id, standsInFor }: Pick<Partner, 'id' | 'standsInFor'>,
  partners: readonly Partner[],
): string | null {
  const other = partners.find((each) => each.id === standsInFor && each.id !== id);
  if (!other) return null;
  const power = powerWords(other);
  return `Stands in for ${other.name}${power ? `, who ${power}` : ''}`;
}

/** Those in whose card every word of hers is found, whatever field it stands in; by first letter. */
export function partnersWith(words: string, partners: readonly Partner[]): Partner[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return partners
    .filter(({ name, aliases = [], role = '', org = '', sector = '', takesTo = '', note = '' }) => {
      const card = plain([name, ...aliases, role, org, sector, takesTo, note].join(' '));
      return wanted.every((word) => card.includes(word));
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
