/** A partner while she writes the card: everything is text until it is saved. */
import type { ID, Partner, PartnerSector } from '../model.ts';

/** What stands in the form. */
export interface PartnerText {
  name: string;
  /** Other ways their name is written, with commas between them. */
  aliases: string;
  role: string;
  org: string;
  /** '': not said. */
  sector: PartnerSector | '';
  power: Partner['power'];
  takesTo: string;
  /** The card of the one whose place they take; '': their own. */
  standsInFor: ID;
  note: string;
}

/** A partner as the form has it; absent: nothing is known but, perhaps, the name. */
export function partnerText(before: Partial<Omit<Partner, 'id'>>): PartnerText {
  const { name = '', role = '', org = '', sector = '', power = 'not sure', takesTo = '' } = before;
  const { standsInFor = '', note = '' } = before;
  const aliases = (before.aliases ?? []).map(inOneField).join(', ');
  return { name, aliases, role, org, sector, power, takesTo, standsInFor, note };
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
  const name = text.name.trim();
  const aliases = aliasesIn(text.aliases).filter((alias) => alias !== name);
  return {
    id,
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(role && { role }),
    ...(org && { org }),
    ...(text.sector && { sector: text.sector }),
    power: text.power,
    ...(takesTo && { takesTo }),
    // Nobody stands in for themselves.
    ...(text.standsInFor && text.standsInFor !== id && { standsInFor: text.standsInFor }),
    ...(note && { note }),
  };
}

const mostAliases = 20;

/** Commas, semicolons and lines part them. */
function aliasesIn(text: string): string[] {
  const each = text.split(/[,;\n]/).map((alias) => alias.replace(/\s+/g, ' ').trim());
  return [...new Set(each)].filter(Boolean).slice(0, mostAliases);
}

/** "Smith, Jane" as somebody else stored it: a comma would part it. */
function inOneField(alias: string): string {
  const [surname = '', ...given] = alias.split(/[,;\n]/).map((part) => part.trim());
  return [...given, surname].filter(Boolean).join(' ');
}
