/**
 * What earlier meetings have left for this one: where it belongs on the agenda, and since when it waits.
 * In neutral words: a date is a fact, and nobody is told off by it.
 */
import { dayOfTime } from '../dates/day.ts';
import { dayWords } from '../dates/day-words.ts';
import { fold, wordsOf } from '../glossary/fold.ts';
import type { AgendaItem, Carried, DateSaid, Note } from '../model.ts';

/** "open since March, the 3rd meeting". */
export function sinceWords({ note, times }: Carried, now: Date): string {
  const since = `open since ${monthWords(new Date(note.at), now)}`;
  // The first time it comes up again is from last time, and needs no number.
  return times < 2 ? since : `${since}, the ${ordinal(times + 1)} meeting`;
}

/** "answer was due Fri 29 May"; null: no day was promised. */
export function dueWords({ note }: Pick<Carried, 'note'>, now: Date): string | null {
  const promised = promiseOf(note);
  if (!promised) return null;
  const [what, { said, date }] = promised;
  const words = (rest: string) => (what ? `${what} ${rest}` : rest);
  if (!date) return words(`due “${said}”`);
  const today = dayOfTime(now);
  if (date === today) return words('due today');
  return words(`${date < today ? 'was due' : 'due'} ${dayWords(date, today)}`);
}

/** What was promised first, and its day. */
export function promiseOf({ kind, answerBy, due, meetingAfter }: Note): [string, DateSaid] | null {
  if (kind === 'decision' && answerBy) return ['answer', answerBy];
  if (due) return [kind === 'forum task' ? 'your reply' : '', due];
  if (kind === 'decision' && meetingAfter) return ['meeting', meetingAfter];
  return null;
}

/**
 * The item of this meeting that it belongs to: the same one, one of the same title, or one that shares
 * at least half of the telling words. Null: none, or more than one would do.
 */
export function itemFor({ note }: Carried, agenda: readonly AgendaItem[]): AgendaItem | null {
  const { item } = note;
  if (!item) return null;
  const title = fold(item.title);
  const same =
    agenda.find(({ id }) => id === item.id) ?? agenda.find((each) => fold(each.title) === title);
  if (same) return same;
  const telling = tellingWords(item.title);
  const shares = agenda.map((each) => ({
    each,
    share: shareOf(telling, tellingWords(each.title)),
  }));
  const most = Math.max(...shares.map(({ share }) => share), 0);
  const likely = shares.filter(({ share }) => share === most);
  return most >= 0.5 && likely.length === 1 ? (likely[0]?.each ?? null) : null;
}

/** How much of the longer title the two have in common. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(a.size, b.size, 1);
}

/** Words that stand in titles of any item, and tell nothing of what it is about. */
const emptyWords = new Set(
  [
    'a an and any at by for from how in into is it of on or our the their to us we what who with',
    'agenda discussion feedback item matters meeting new next paper progress report send update updates',
  ].flatMap((line) => line.split(' ')),
);

function tellingWords(title: string): ReadonlySet<string> {
  return new Set(wordsOf(title).filter((word) => !emptyWords.has(word)));
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'long' });

/** "March"; with the day in the month of now, and with the year when the name alone may be this year's. */
function monthWords(at: Date, now: Date): string {
  const months = (now.getFullYear() - at.getFullYear()) * 12 + now.getMonth() - at.getMonth();
  if (months <= 0) return dayWords(dayOfTime(at), dayOfTime(now));
  return months < 12 ? month.format(at) : `${month.format(at)} ${at.getFullYear()}`;
}

/** "2nd", "3rd", "11th". */
function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${(!teen && { 1: 'st', 2: 'nd', 3: 'rd' }[n % 10]) || 'th'}`;
}
