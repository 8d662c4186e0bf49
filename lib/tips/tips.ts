/**
 * The ten tips of the seed (Leicester City, 2013) in plain words, one entry each and one more for
 * the end of the day. `shows` and `quiet` are each entry's own examples, and its tests.
 */
import type { Moment } from './phase.ts';

export interface Tip {
  id: string;
  /** The number of the tip in the seed, 1 to 10. */
  seed: number;
  /** The line in the panel: ten words at most. */
  says: string;
  /** The reason behind it, for when there is time to read. */
  why: string;
  /** Words to say aloud, copied with one click. */
  phrase?: string;
  when(moment: Moment): boolean;
  shows: Moment[];
  quiet: Moment[];
}

/** Under way, a tip has its turn for so long; then the next one. */
const turnMinutes = 8;

const underWay =
  (turn: number) =>
  ({ phase, minute }: Moment): boolean =>
    phase === 'under way' && Math.floor(minute / turnMinutes) % 6 === turn;

export const tips: readonly Tip[] = [
  {
    id: 'equal',
    seed: 10,
    says: 'You are an equal partner here.',
    why: 'The others have grand titles. You know what daily life is like for families. Nobody can plan well without that.',
    when: ({ phase, minute }) => phase === 'before' && minute < 2,
    shows: [{ phase: 'before', minute: 0 }],
    quiet: [{ phase: 'under way', minute: 0 }],
  },
  {
    id: 'enough',
    seed: 2,
    says: 'You know enough. One clear point will do.',
    why: 'Try to follow the topic. Do not plan every answer. If talk takes a turn you did not expect, you stay free to reply.',
    phrase: 'Can I come back to that?',
    when: ({ phase, minute }) => phase === 'before' && minute >= 2,
    shows: [{ phase: 'before', minute: 4 }],
    quiet: [{ phase: 'before', minute: 0 }],
  },
  {
    id: 'hello',
    seed: 3,
    says: 'Say hello. Ask someone how their week is.',
    why: 'Use the minutes before and after to get to know people. It is harder to brush off somebody you know.',
    phrase: "Hello, I'm here for the parent carer forum.",
    when: ({ phase, minute }) => phase === 'just started' && minute < 2,
    shows: [{ phase: 'just started', minute: 0 }],
    quiet: [{ phase: 'just started', minute: 3 }],
  },
  {
    id: 'we',
    seed: 1,
    says: 'Say “we”. You speak for many families today.',
    why: 'You are here for all the families in your area. Ask your forum what they want. You will feel surer when it is not only your view.',
    phrase: 'Families have told us',
    when: ({ phase, minute }) => phase === 'just started' && minute >= 2,
    shows: [{ phase: 'just started', minute: 2 }],
    quiet: [{ phase: 'just started', minute: 1 }],
  },
  {
    id: 'who-decides',
    seed: 6,
    says: 'Is it decided? If not, who decides, and when?',
    why: 'A yes in the room may only be an idea to take to somebody else. Ask who decides, when they answer, and for a meeting just after.',
    phrase: 'Is that decided today, or does someone else decide?',
    when: underWay(0),
    shows: [
      { phase: 'under way', minute: 0 },
      { phase: 'under way', minute: 48 },
    ],
    quiet: [{ phase: 'under way', minute: 9 }],
  },
  {
    id: 'jargon',
    seed: 4,
    says: 'Lost in the letters? Ask what they mean.',
    why: 'There are no stupid questions. Others are lost too and do not like to say so. They will be glad you asked.',
    phrase: 'Sorry, what does that stand for?',
    when: underWay(1),
    shows: [{ phase: 'under way', minute: 8 }],
    quiet: [{ phase: 'under way', minute: 0 }],
  },
  {
    id: 'speak',
    seed: 5,
    says: 'Something on your mind? It is worth saying.',
    why: 'There are no stupid comments. Do not stay quiet because others are experts. Yours may be the point they need.',
    phrase: 'Could I come in on this please, Chair?',
    when: underWay(2),
    shows: [{ phase: 'under way', minute: 16 }],
    quiet: [{ phase: 'after', minute: 90 }],
  },
  {
    id: 'their-mistake',
    seed: 7,
    says: 'Something went wrong before? Ask what happens next.',
    why: 'When people own a mistake, take it and move on. Going back to it makes them less willing to help.',
    phrase: 'Thank you for being straight about that. What happens next?',
    when: underWay(3),
    shows: [{ phase: 'under way', minute: 24 }],
    quiet: [{ phase: 'under way', minute: 16 }],
  },
  {
    id: 'new-fact',
    seed: 8,
    says: "New fact? Note it. Ask where it's from.",
    why: 'Any of us can have old facts. Look at the other idea first. It may be better than the one you had.',
    phrase: "Thanks, that's new to me. Can you send me where it's from?",
    when: underWay(4),
    shows: [{ phase: 'under way', minute: 32 }],
    quiet: [{ phase: 'under way', minute: 24 }],
  },
  {
    id: 'one-point',
    seed: 2,
    says: 'You know this. One point is enough.',
    why: 'A short point said once stays with people longer than five at speed.',
    phrase: 'What would that look like for a family?',
    when: underWay(5),
    shows: [{ phase: 'under way', minute: 40 }],
    quiet: [{ phase: 'under way', minute: 32 }],
  },
  {
    id: 'finish',
    seed: 9,
    says: 'Not finished? Ask for another date now.',
    why: 'Others have to leave too. Do not let your time be the reason to stop early. Say if you are not happy with where it ended.',
    phrase: "I don't think we've finished this. Can we fix another date now?",
    when: ({ phase }) => phase === 'last 15 minutes',
    shows: [{ phase: 'last 15 minutes', minute: 0 }],
    quiet: [{ phase: 'under way', minute: 60 }],
  },
  {
    id: 'good-thing',
    seed: 10,
    says: 'What was one good thing from today?',
    why: 'You are key to this work. Write one good thing down, even a small one. If it was hard, that is fine to write too.',
    when: ({ phase }) => phase === 'after',
    shows: [{ phase: 'after', minute: 95 }],
    quiet: [{ phase: 'before', minute: 0 }],
  },
];

/** The tip for this moment, unless she has closed it; at most one. */
export function tipFor(moment: Moment, closed: ReadonlySet<string>): Tip | null {
  const tip = tips.find((candidate) => candidate.when(moment));
  return tip && !closed.has(tip.id) ? tip : null;
}
