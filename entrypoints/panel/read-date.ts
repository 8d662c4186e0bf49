import type { DateSaid } from '../../lib/model.ts';

/** What day the words mean, said now. The reader of dates is loaded when the first is read. */
export async function readDate(said: string): Promise<DateSaid> {
  const { dateSaid } = await import('../../lib/dates/date-said.ts');
  return dateSaid(said, new Date());
}
