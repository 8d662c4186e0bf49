/** The three-minute check before a meeting: what is known of it, and what is better asked now. */
import type { AgendaItem, Evidence, ID, Plan, Prep, Series, View } from '../model.ts';
import { asksOf, mostPinned, viewOf } from './brief.ts';

/** A week to read them is what involvement guides ask for (SPCR, "virtual PPI tips"). */
const fairPapersDays = 7;

const dayMs = 86_400_000;

/** Whole days from one day on the calendar to another, summer time or not. */
export function daysBetween(from: Date, to: Date): number {
  const noon = (day: Date) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate(), 12);
  return Math.round((noon(to) - noon(from)) / dayMs);
}

/** "2026-03-02" as that day here. */
function dayOf(papersCame: string): Date {
  const [year = 0, month = 1, day = 1] = papersCame.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/** What there is to say of one thing, and what she can do about it. */
export interface CheckLine {
  says: string;
  /** Absent: nothing to do. */
  next?: string;
}

/** How long before the meeting the papers came. */
export function papersLine(
  { papersCame, start }: Pick<Plan, 'papersCame' | 'start'>,
  today: Date,
): CheckLine {
  if (!papersCame) {
    const away = start ? daysBetween(today, new Date(start)) : null;
    return {
      says: 'No papers yet.',
      ...(away === null || away >= 0
        ? { next: `${away === null ? '' : `${whenWords(away)} `}You can ask for them.` }
        : {}),
    };
  }
  if (!start) return { says: 'The papers are here. The meeting has no day yet.' };
  const before = daysBetween(dayOf(papersCame), new Date(start));
  if (before < 0) return { says: 'The papers came after the meeting day.', next: askForAWeek };
  const says =
    before === 0 ? 'The papers came on the day.' : `Papers came ${daysWord(before)} before.`;
  return before < fairPapersDays ? { says, next: askForAWeek } : { says };
}

const askForAWeek = 'A week is fair. You can ask for that next time.';

function whenWords(away: number): string {
  if (away === 0) return 'The meeting is today.';
  return away === 1 ? 'The meeting is tomorrow.' : `The meeting is in ${daysWord(away)}.`;
}

function daysWord(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** Who decides one item, as far as that is known. */
export interface ItemDecider extends CheckLine {
  item: AgendaItem;
}

/** Who decides each item: what she wrote of it, or else what is known of meetings of this kind. */
export function decidersOf(
  { agenda, seriesId }: Pick<Plan, 'agenda' | 'seriesId'>,
  series: readonly Series[],
): ItemDecider[] {
  const own = series.find(({ id }) => id === seriesId) ?? null;
  return agenda.map((item) => ({ item, ...deciderOf(item, own) }));
}

const askWho = 'Ask: is that decided today, or does someone else decide?';

function deciderOf({ decider, purpose }: AgendaItem, series: Series | null): CheckLine {
  const who = decider?.trim();
  if (who) return { says: `Decided by: ${who}.` };
  if (purpose === 'note') return { says: 'To note. Nothing is decided.' };
  const up = series?.goesUpTo.map((each) => each.trim()).filter(Boolean) ?? [];
  const then = up.length > 0 ? ` Then it goes to: ${up.join(', then ')}.` : '';
  if (series?.power === 'decides') return { says: `The people in the room can decide.${then}` };
  if (series?.power === 'recommends') return { says: `The room recommends.${then}`, next: askWho };
  if (series?.power === 'advises') return { says: `The room gives advice.${then}`, next: askWho };
  return { says: `Not known yet.${then}`, next: askWho };
}

/** Who was not heard from, behind one view. */
export interface MissingVoices {
  viewId: ID;
  topic: string;
  notHeardFrom: Evidence['notHeardFrom'] & string;
}

/** Who was not heard from, in the views that this brief leans on; each view once. */
export function missingVoices(
  { agenda }: Pick<Plan, 'agenda'>,
  views: readonly View[],
): MissingVoices[] {
  const used = new Set(agenda.flatMap(({ points }) => points.map(({ viewId }) => viewId)));
  return [...used].flatMap((id) => {
    const view = viewOf(views, id);
    const notHeardFrom = view?.evidence.notHeardFrom?.trim().replace(/\.$/, '');
    return view && notHeardFrom ? [{ viewId: view.id, topic: view.topic, notHeardFrom }] : [];
  });
}

/** Three asks in sight are enough, and as many as stay in sight. */
export function pinnedLine(
  { agenda }: Pick<Plan, 'agenda'>,
  { views }: Pick<Prep, 'views'>,
): CheckLine {
  const asks = asksOf({ agenda, views });
  const pinned = asks.filter(({ ask }) => ask.pinned).length;
  if (asks.length === 0) return { says: 'No asks yet.', next: 'One is enough to start with.' };
  if (pinned === 0) {
    return {
      says: 'No asks pinned. The first ones show.',
      next: 'Pin the three that matter most.',
    };
  }
  if (pinned > mostPinned) {
    return { says: `${pinned} asks pinned. Only three show.`, next: 'Pick three.' };
  }
  return { says: pinned === 1 ? '1 ask pinned.' : `${pinned} asks pinned.` };
}

/** Asks without a view behind them: in the meeting they become a question. */
export function asksWithoutView(
  { agenda }: Pick<Plan, 'agenda'>,
  { views }: Pick<Prep, 'views'>,
): string[] {
  return asksOf({ agenda, views }).flatMap(({ ask, view }) => (view ? [] : [ask.text]));
}

/** How long before the end she has to go; null: nothing is known, or she stays to the end. */
export function minutesMissed({ end, leaveBy }: Pick<Plan, 'end' | 'leaveBy'>): number | null {
  if (!end || !leaveBy) return null;
  const missed = Math.round((Date.parse(end) - Date.parse(leaveBy)) / 60_000);
  return missed > 0 ? missed : null;
}

/** One thing to tick. What was ticked is never stored: it is hers alone. */
export interface Conflict {
  says: string;
  next: string;
}

/** From the handbook for parent carer forums (Contact, "Conflicts of interest"). */
export const conflicts: readonly Conflict[] = [
  {
    says: 'I am in a complaint or tribunal with a service on the agenda.',
    next: 'Tell the chair and your forum. Someone else can go for that item.',
  },
  {
    says: 'Someone I work with or for is affected.',
    next: 'Tell the chair and your forum before the meeting.',
  },
  {
    says: 'I or my family could gain or lose money by it.',
    next: 'Tell the chair and your forum. You can leave for that item.',
  },
];
