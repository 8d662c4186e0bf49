import type { ID, ISODateTime, Plan } from '../model.ts';

/** When the next meeting of the series begins, as prepared; null: nobody has prepared one. */
export function nextMeeting(
  plans: readonly Plan[],
  seriesId: ID | undefined,
  after: ISODateTime,
): ISODateTime | null {
  const starts = plans
    .filter((plan) => seriesId !== undefined && plan.seriesId === seriesId)
    .flatMap(({ start }) => (start && start > after ? [start] : []));
  return starts.sort()[0] ?? null;
}
