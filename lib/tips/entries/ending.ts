/** Tip 9: she is not the excuse to finish. */
import { calm, minutes, type Situation } from '../situation.ts';
import type { Help, Occasion, Tip } from '../tip.ts';
import { heard, oneAsk, said } from './listening.ts';

/** "2.30": a time as people say it. */
function clock(at: number): string {
  const date = new Date(at);
  return `${date.getHours() % 12 || 12}.${String(date.getMinutes()).padStart(2, '0')}`;
}

const toEnd = ({ endsAt, now }: Situation) =>
  endsAt === null ? Number.POSITIVE_INFINITY : endsAt - now;

/** She has to go before the end, and it is still ahead. */
const mustLeave = ({ leavesAt, now, stage }: Situation) =>
  leavesAt !== null && stage === 'in call' && now < leavesAt;

/** Two or more went within two minutes. */
function leavingTogether({ left, now }: Situation): Occasion | null {
  const lately = left.filter(({ at }) => now - at <= minutes(2));
  return lately.length >= 2 ? { key: `left ${lately[0]?.at}` } : null;
}

/** "2 questions, 1 ask, 1 missing date"; null: nothing is open. A line has room for dates or for names. */
function openThings({ questions, asksLeft, missing }: Situation): string | null {
  const count = (n: number, one: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : `${one}s`}`]);
  const { dates, names } = missing;
  return (
    [
      ...count(questions, 'question'),
      ...count(asksLeft.length, 'ask'),
      ...(dates > 0 ? count(dates, 'missing date') : count(names, 'missing name')),
    ].join(', ') || null
  );
}

const showOpen: Help = { label: 'Show list', does: 'show open' };

export const ending: readonly Tip[] = [
  {
    id: 'leave-first',
    seed: 9,
    says: 'You leave soon. Ask for your item now.',
    why: 'You said when you have to go. Your item can come first if you ask the Chair now.',
    moment: 'Ten minutes before you go, or when others say that you must.',
    shown: 'live',
    passes: true,
    phrase: 'leaving',
    helps: [showOpen],
    fresh: minutes(8),
    most: 2,
    when(situation) {
      const { leavesAt, now, asksLeft } = situation;
      if (!mustLeave(situation) || leavesAt === null) return null;
      const excuse = heard(situation, 'closing_parent_excuse');
      if (leavesAt - now > minutes(10) && !excuse) return null;
      const next = asksLeft[0];
      const time = clock(leavesAt);
      return {
        key: excuse?.key ?? 'leaving',
        says: next
          ? `You leave at ${time}. Ask for item ${next.n} now.`
          : `You leave at ${time}. Say so before you go.`,
        slots: { time, ...(next && { item: `item ${next.n}` }) },
      };
    },
    shows: [
      { leavesAt: calm.now + minutes(9), asksLeft: [oneAsk] },
      { leavesAt: calm.now + minutes(9) },
      { leavesAt: calm.now + minutes(40), ...said('closing_parent_excuse') },
    ],
    quiet: [
      { leavesAt: calm.now + minutes(20) },
      { leavesAt: calm.now - minutes(1) },
      { stage: 'after', leavesAt: calm.now + minutes(9) },
    ],
  },
  {
    id: 'can-stay',
    seed: 9,
    says: 'You can say: “I can stay until it’s done.”',
    why: 'Do not let your time be the reason to stop early. Say so only if you can stay.',
    moment: 'When others want to stop early because of you.',
    shown: 'live',
    phrase: 'stay on',
    // Never for somebody who has to go.
    when: (situation) =>
      situation.leavesAt === null ? heard(situation, 'closing_parent_excuse') : null,
    shows: [said('closing_parent_excuse')],
    quiet: [
      {},
      { ...said('closing_parent_excuse'), leavesAt: calm.now + minutes(40) },
      { ...said('closing_parent_excuse'), leavesAt: calm.now - minutes(4) },
    ],
  },
  {
    id: 'not-finished',
    seed: 9,
    says: 'Not finished? Ask for another date.',
    why: 'Others have to leave too. If you are not happy with where it ended, say so, and ask for a date now.',
    moment: 'When the meeting is being closed, or people leave near the end.',
    shown: 'live',
    phrase: 'another date',
    helps: [showOpen],
    fresh: 30_000,
    when(situation) {
      const nearEnd = toEnd(situation) <= minutes(20) && situation.stage === 'in call';
      return heard(situation, 'closing_time') ?? (nearEnd ? leavingTogether(situation) : null);
    },
    shows: [
      said('closing_time'),
      {
        endsAt: calm.now + minutes(10),
        left: [
          { at: calm.now - minutes(1), canDecide: false },
          { at: calm.now - 2000, canDecide: false },
        ],
      },
    ],
    quiet: [
      {},
      {
        left: [
          { at: calm.now - minutes(1), canDecide: false },
          { at: calm.now - 2000, canDecide: false },
        ],
      },
      { endsAt: calm.now + minutes(10), left: [{ at: calm.now - 2000, canDecide: false }] },
    ],
  },
  {
    id: 'fifteen-left',
    seed: 9,
    says: 'A quarter of an hour left. Anything open?',
    why: 'There is still time for what matters most. Ask for it before people pack up.',
    moment: 'In the last 15 minutes, if something is still open.',
    shown: 'live',
    passes: true,
    phrase: 'come in',
    helps: [showOpen],
    fresh: minutes(5),
    most: 1,
    when(situation) {
      const left = Math.ceil(toEnd(situation) / minutes(1));
      const open = openThings(situation);
      if (situation.stage !== 'in call' || left > 15 || left <= 5 || !open) return null;
      return { key: 'fifteen', says: `${left} minutes left: ${open}.` };
    },
    shows: [
      { endsAt: calm.now + minutes(15), questions: 2, asksLeft: [oneAsk] },
      { endsAt: calm.now + minutes(12), questions: 1 },
      { endsAt: calm.now + minutes(15), questions: 2, missing: { dates: 1, names: 3 } },
      {
        endsAt: calm.now + minutes(15),
        questions: 2,
        asksLeft: [oneAsk, oneAsk],
        missing: { dates: 0, names: 2 },
      },
    ],
    quiet: [
      { endsAt: calm.now + minutes(15) },
      { questions: 2 },
      { missing: { dates: 1, names: 0 } },
      { endsAt: calm.now + minutes(30), questions: 2 },
      { endsAt: calm.now + minutes(3), questions: 2 },
    ],
  },
  {
    id: 'five-left',
    seed: 9,
    says: 'Five minutes left. Ask for a date and name.',
    why: 'What has no date and no name is soon forgotten. A minute is enough to ask for both.',
    moment: 'In the last five minutes, if something is still open.',
    shown: 'live',
    passes: true,
    phrase: 'owner',
    helps: [showOpen],
    fresh: minutes(3),
    most: 1,
    when(situation) {
      const left = Math.ceil(toEnd(situation) / minutes(1));
      // While captions are read, "we are out of time" will be heard and answered. A line now would be
      // in its way for three minutes.
      const soon = situation.listening ? 2 : 5;
      const near = situation.stage === 'in call' && left <= soon && left > 0;
      if (!near || !openThings(situation)) return null;
      const time = left === 1 ? '1 minute' : `${left} minutes`;
      return { key: 'five', says: `${time} left. Ask for a date and name.` };
    },
    shows: [
      { endsAt: calm.now + minutes(5), asksLeft: [oneAsk] },
      { endsAt: calm.now + minutes(5), missing: { dates: 0, names: 1 } },
      { endsAt: calm.now + minutes(1), asksLeft: [oneAsk], listening: true },
    ],
    quiet: [
      { endsAt: calm.now + minutes(4) },
      { endsAt: calm.now + minutes(4), asksLeft: [oneAsk], listening: true },
      { endsAt: calm.now + minutes(14), asksLeft: [oneAsk] },
      { endsAt: calm.now - minutes(1), asksLeft: [oneAsk] },
    ],
  },
];
