import type { ISODateTime } from '../model.ts';

/** What she wants to be reminded of. All off until she says so. */
export interface ReminderChoices {
  report: boolean;
  promised: boolean;
  carried: boolean;
  /** When she first turned one on: what was due before that is not brought up. */
  since: ISODateTime | null;
}

export type ReminderKind = 'report' | 'promised' | 'carried';
export const reminderKinds = ['report', 'promised', 'carried'] as const;

export const noReminders: ReminderChoices = {
  report: false,
  promised: false,
  carried: false,
  since: null,
};

/** What stands in the settings, or none where it is not as it should be. */
export function reminderChoicesIn(value: unknown): ReminderChoices {
  if (typeof value !== 'object' || value === null) return noReminders;
  const { report, promised, carried, since } = value as Record<string, unknown>;
  if (typeof since !== 'string' || Number.isNaN(Date.parse(since))) return noReminders;
  return {
    report: report === true,
    promised: promised === true,
    carried: carried === true,
    since,
  };
}

export const wantsAny = (choices: ReminderChoices) => reminderKinds.some((kind) => choices[kind]);

/** One turned on or off. */
export function withReminder(
  choices: ReminderChoices,
  kind: ReminderKind,
  on: boolean,
  now: ISODateTime,
): ReminderChoices {
  const since = wantsAny(choices) ? choices.since : now;
  return { ...choices, [kind]: on, since };
}
