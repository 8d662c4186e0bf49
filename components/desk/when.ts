/** Times as the desk's date and time fields have them: her local day and clock. */
import type { ISODateTime } from '../../lib/model.ts';
import { fieldTime } from '../shared/dates.ts';

/** "2026-03-03" of a time, for a date field; '' for none. */
export function fieldDate(at: ISODateTime | undefined): string {
  if (!at) return '';
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** "14:05" of a time, for a time field; '' for none. */
export function fieldClock(at: ISODateTime | undefined): string {
  return at ? fieldTime(at) : '';
}

/** The time that a day and a clock mean; undefined where one of them is missing. */
export function timeOf(day: string, clock: string): ISODateTime | undefined {
  if (!day || !clock) return undefined;
  const date = new Date(`${day}T${clock}`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long' });

/** "Tue 3 March" */
export function dayInWords(at: ISODateTime): string {
  return day.format(new Date(at)).replace(',', '');
}

const dayOfYear = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "Tue 3 March 2026" */
export function dayAndYear(at: ISODateTime): string {
  return dayOfYear.format(new Date(at)).replace(',', '');
}
