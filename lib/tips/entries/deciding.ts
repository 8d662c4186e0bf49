/** Tip 6: who else is in the room. */
import { minutes } from '../situation.ts';
import type { Help, Tip } from '../tip.ts';
import { heard, said } from './listening.ts';

const leftMs = 60_000;

/** Its boxes are those of tip 6: who decides, by when, and a meeting after it. */
const logDecision: Help = {
  label: 'Log decision',
  does: 'jot',
  kind: 'decision',
  start: '',
};

export const deciding: readonly Tip[] = [
  {
    id: 'not-decided',
    seed: 6,
    says: 'Not decided yet. Who decides, and by when?',
    why: 'A yes in the room may only be an idea to take to somebody else. Ask who decides and when they answer.',
    moment: 'When a decision is taken to somebody else.',
    shown: 'live',
    phrase: 'who decides',
    helps: [logDecision],
    when: (situation) => heard(situation, 'takes_away'),
    shows: [said('takes_away')],
    quiet: [{}, said('decision_made')],
  },
  {
    id: 'decider-away',
    seed: 6,
    says: 'Decider is not here. Ask who and when.',
    why: 'Ask where the person who decides is. Ask for a date, and for a meeting after it with them there.',
    moment: 'When somebody says that the one who decides is not here.',
    shown: 'live',
    phrase: 'missing person',
    helps: [logDecision],
    when: (situation) => heard(situation, 'absent_decider'),
    shows: [said('absent_decider')],
    quiet: [{}, said('takes_away')],
  },
  {
    id: 'decider-left',
    seed: 6,
    says: 'The decider has just left.',
    why: 'What is agreed now may still need their yes. Ask when they will answer, and for a date after that.',
    moment: 'When a person who can decide leaves the call.',
    shown: 'live',
    phrase: 'date',
    helps: [logDecision],
    fresh: minutes(1),
    when({ left, now, stage }) {
      const gone = left.findLast(({ canDecide, at }) => canDecide && now - at <= leftMs);
      return stage === 'in call' && gone ? { key: String(gone.at) } : null;
    },
    shows: [{ left: [{ at: minutes(30) - 2000, canDecide: true }] }],
    quiet: [
      { left: [{ at: minutes(30) - 2000, canDecide: false }] },
      { left: [{ at: minutes(20), canDecide: true }] },
      { stage: 'after', left: [{ at: minutes(30) - 2000, canDecide: true }] },
    ],
  },
  {
    id: 'nobody-decides',
    seed: 6,
    says: 'Is the decider here? Ask who decides this.',
    why: 'This item needs a yes. Nobody here is marked as one who can give it. Ask early who can.',
    moment: 'When an item needs a yes, and nobody you marked can give it.',
    shown: 'live',
    phrase: 'who decides',
    fresh: minutes(5),
    most: 2,
    when({ item, everybodyShown, deciders, partnersHere, stage }) {
      if (stage !== 'in call' || item?.purpose !== 'decide' || !everybodyShown) return null;
      if (deciders === 0 || partnersHere.some(({ power }) => power === 'can decide')) return null;
      return { key: item.id };
    },
    shows: [
      {
        item: { id: 'item', title: 'Transport', purpose: 'decide', n: 2 },
        everybodyShown: true,
        deciders: 1,
      },
    ],
    quiet: [
      {
        item: { id: 'item', title: 'Transport', purpose: 'discuss', n: 2 },
        everybodyShown: true,
        deciders: 1,
      },
      {
        item: { id: 'item', title: 'Transport', purpose: 'decide', n: 2 },
        everybodyShown: false,
        deciders: 1,
      },
      {
        item: { id: 'item', title: 'Transport', purpose: 'decide', n: 2 },
        everybodyShown: true,
        deciders: 1,
        partnersHere: [{ id: 'sam', name: 'Sam', power: 'can decide' }],
      },
    ],
  },
  {
    id: 'owner',
    seed: 6,
    says: 'Who will do it? By when?',
    why: 'What nobody owns is not done. A name and a date make it real.',
    moment: 'When something is to be done, and has no name or date yet.',
    shown: 'tray',
    phrase: 'owner',
    helps: [logDecision],
    when: (situation) => heard(situation, 'no_owner_deadline', 'decision_made'),
    shows: [said('no_owner_deadline'), said('decision_made')],
    quiet: [{}, said('takes_away')],
  },
  {
    id: 'still-open',
    seed: 6,
    says: 'Ask: what can still change?',
    why: 'Some papers come when all is fixed. Ask what families can still shape, and when they were asked.',
    moment: 'When a plan comes as if all of it were fixed.',
    shown: 'tray',
    phrase: 'what can change',
    when: (situation) => heard(situation, 'done_deal'),
    shows: [said('done_deal')],
    quiet: [{}],
  },
  {
    id: 'next-date',
    seed: 6,
    says: 'A date was named. Save it?',
    why: 'A date that is written down is kept. Ask for those who decide to be there.',
    moment: 'When somebody names a date to meet again.',
    shown: 'tray',
    phrase: 'meeting after',
    helps: [logDecision],
    when: (situation) => heard(situation, 'followup_date'),
    shows: [said('followup_date')],
    quiet: [{}],
  },
];
