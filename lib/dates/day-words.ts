import type { ISODate } from '../model.ts';
import { partsOf } from './day.ts';

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long' });

/** "Fri 29 May", with the year when it is not the year of today. */
export function dayWords(date: ISODate, today: ISODate): string {
  // At noon it is that day in her time zone too.
  const words = day.format(new Date(`${date}T12:00`)).replace(',', '');
  const { year } = partsOf(date);
  return year === partsOf(today).year ? words : `${words} ${year}`;
}
