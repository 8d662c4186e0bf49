/** School terms by their months, as half of all areas have them a week earlier or later. */
import { partsOf } from '../dates/day.ts';
import type { ISODate } from '../model.ts';

export interface SchoolTerm {
  /** "Autumn term 2025" */
  name: string;
  /** Later terms have a higher one. */
  order: number;
}

/** The rule as she reads it. */
export const termRule =
  'Terms go by month here. Autumn is September to December. Spring is January to March. Summer is April to August.';

export function termOf(day: ISODate): SchoolTerm {
  const { year, month } = partsOf(day);
  const place = month >= 9 ? 2 : month >= 4 ? 1 : 0;
  const season = ['Spring', 'Summer', 'Autumn'][place];
  return { name: `${season} term ${year}`, order: year * 3 + place };
}
