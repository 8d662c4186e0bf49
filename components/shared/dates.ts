const time = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true });

/** "2.05pm": a time as people write it here. */
export function clockTime(at: string | Date): string {
  return time
    .format(new Date(at))
    .replace(':', '.')
    .replace(/\s?([ap])m/i, (_, half: string) => `${half.toLowerCase()}m`);
}

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long' });

/** "Tue 3 March, 2.05pm". */
export function dayAndTime(at: string | Date): string {
  return `${day.format(new Date(at)).replace(',', '')}, ${clockTime(at)}`;
}

/** "Tue 3 June", of a day without a time. */
export function dayOf(date: string): string {
  return day.format(new Date(`${date}T12:00:00`)).replace(',', '');
}

/** "14:05" for a time field; local time. */
export function fieldTime(at: string): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/**
 * The date and time that "14:05" means for a meeting that began at `start`: the same day, or the
 * next when that would be before the start.
 */
export function timeOnDay(field: string, start: string): string {
  const [hours = 0, minutes = 0] = field.split(':').map(Number);
  const date = new Date(start);
  date.setHours(hours, minutes, 0, 0);
  if (date.getTime() < Date.parse(start)) date.setDate(date.getDate() + 1);
  return date.toISOString();
}
