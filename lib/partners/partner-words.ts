import type { Partner } from '../model.ts';

/** "Head of SEND, Millbrook Council"; '' where she wrote neither. */
export function workWords({ role, org }: Pick<Partner, 'role' | 'org'>): string {
  return [role, org].filter(Boolean).join(', ');
}

/** "takes it to the NHS board": what a yes of theirs is worth. Null while she is not sure. */
export function powerWords({ power, takesTo }: Pick<Partner, 'power' | 'takesTo'>): string | null {
  if (power === 'not sure') return null;
  return power === 'takes it back' && takesTo ? `takes it to ${takesTo}` : power;
}

/** Those in whose card every word of hers is found, whatever field it stands in; by first letter. */
export function partnersWith(words: string, partners: readonly Partner[]): Partner[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return partners
    .filter(({ name, role = '', org = '', takesTo = '', note = '' }) => {
      const card = plain([name, role, org, takesTo, note].join(' '));
      return wanted.every((word) => card.includes(word));
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
