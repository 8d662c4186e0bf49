import type { Partner } from '../model.ts';
import { standInWords } from './partner-words.ts';
import { partnerOf } from './same-person.ts';

interface Room {
  /** Cards of those who are here. */
  here: readonly Partner[];
  partners: readonly Partner[];
  /** Does the page show everybody? */
  whole: boolean;
}

/** Who decides an item, in lines: what her brief says, and who of them is here. */
export function whoDecides(decider: string | undefined, { here, partners, whole }: Room): string[] {
  const who = decider?.trim() ?? '';
  const lines = who ? [`Your brief says: ${who}.`] : [];
  const named = who ? partnerOf(who, partners) : null;
  if (named) {
    const isHere = here.some(({ id }) => id === named.id);
    if (isHere) lines.push(`${named.name} is here.`);
    else if (whole) lines.push(`The page does not show ${named.name}.`);
  }
  const can = here.filter(({ id, power }) => power === 'can decide' && id !== named?.id);
  for (const { name } of can) lines.push(`${name} can decide.`);
  for (const partner of here) {
    const words = standInWords(partner, partners);
    if (words && partner.power !== 'can decide')
      lines.push(`${partner.name}: ${lowerFirst(words)}.`);
  }
  return lines.length > 0 ? lines : ['Not known yet. Ask who decides this.'];
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
