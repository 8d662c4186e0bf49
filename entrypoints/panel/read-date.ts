import type { DateSaid } from '../../lib/model.ts';

/** What day the words mean, said now. */
export async function readDate(said: string): Promise<DateSaid> {
  return { said };
}
