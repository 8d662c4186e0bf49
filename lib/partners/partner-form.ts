/** A partner while she writes the card: everything is text until it is saved. */
import type { ID, Partner } from '../model.ts';

/** What stands in the form. */
export interface PartnerText {
  name: string;
  role: string;
  org: string;
  power: Partner['power'];
  takesTo: string;
  note: string;
}

/** A partner as the form has it; absent: nothing is known but, perhaps, the name. */
export function partnerText(before: Partial<Omit<Partner, 'id'>>): PartnerText {
  const { name = '', role = '', org = '', power = 'not sure', takesTo = '', note = '' } = before;
  return { name, role, org, power, takesTo, note };
}

/** What is to be changed before it can be saved; null: nothing is. */
export function nameProblem({ name }: PartnerText): string | null {
  return name.trim() === '' ? 'Write a name first.' : null;
}

/**
 * The partner as stored. What is empty is not there, and where they do not take it back it goes
 * nowhere. A made-up one that she changed is hers: it is not wiped with the sample.
 */
export function partnerOfText(text: PartnerText, id: ID): Partner {
  const role = text.role.trim();
  const org = text.org.trim();
  const takesTo = text.power === 'takes it back' ? text.takesTo.trim() : '';
  const note = text.note.trim();
  return {
    id,
    name: text.name.trim(),
    ...(role && { role }),
    ...(org && { org }),
    power: text.power,
    ...(takesTo && { takesTo }),
    ...(note && { note }),
  };
}
