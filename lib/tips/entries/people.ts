/** Tips 3 and 10: partners are people, and so is she. */

import { calm, minutes, type Situation } from '../situation.ts';
import type { Tip } from '../tip.ts';
import { heard, oneAsk, said } from './listening.ts';

/** So few people that one can talk. */
const fewPeople = 5;

const begins = (situation: Situation) => situation.beginsAt ?? Number.NEGATIVE_INFINITY;

export const people: readonly Tip[] = [
  {
    id: 'your-line',
    seed: 3,
    says: 'Say your name, and that you’re here for families.',
    why: 'The more you are seen as a person, the harder it is to brush you off.',
    moment: 'At the start, when people say who they are.',
    shown: 'live',
    passes: true,
    phrase: 'hello',
    early: true,
    most: 1,
    fresh: 60_000,
    when(situation) {
      const { startedAt, now, introLine } = situation;
      const round = heard(situation, 'introductions');
      if (!round || startedAt === null || now - startedAt > minutes(10)) return null;
      return introLine
        ? { ...round, says: 'Your line is ready. Copy it when asked.', words: introLine }
        : round;
    },
    shows: [
      { ...said('introductions'), startedAt: minutes(29) },
      { ...said('introductions'), startedAt: minutes(29), introLine: "I'm Donna, for the forum." },
    ],
    quiet: [said('introductions'), { startedAt: minutes(29) }],
  },
  {
    id: 'hello',
    seed: 3,
    says: 'Say hello. Ask how their week is.',
    why: 'Use the minutes before and after to get to know people. It is harder to brush off somebody you know.',
    moment: 'Before the start, while only a few people are there.',
    shown: 'live',
    passes: true,
    early: true,
    most: 1,
    fresh: minutes(3),
    when(situation) {
      const { stage, now, partnersHere, firstName, strangers } = situation;
      if (stage !== 'in call' || now >= begins(situation)) return null;
      const [partner] = partnersHere;
      if (partnersHere.length + strangers > fewPeople) return null;
      if (!partner) return strangers > 1 ? { key: 'hello' } : null;
      return {
        key: partner.id,
        says: `${firstName ?? partner.name} is here early. Ask how their week is.`,
      };
    },
    shows: [
      { beginsAt: minutes(33), strangers: 2 },
      {
        beginsAt: minutes(33),
        partnersHere: [{ id: 'sam', name: 'Sam Okafor', power: 'not sure' }],
        firstName: 'Sam',
      },
    ],
    quiet: [
      { beginsAt: minutes(29), strangers: 2 },
      { beginsAt: minutes(33), strangers: 12 },
      { beginsAt: minutes(33) },
    ],
  },
  {
    id: 'new-face',
    seed: 3,
    says: 'A new face? Add them when you have time.',
    why: 'Some people can say yes. Some take it to others first. Note which, and you can ask the right one.',
    moment: 'When people say who they are, and some are new to you.',
    shown: 'tray',
    helps: [{ label: 'Show people', does: 'show people' }],
    when(situation) {
      const round = heard(situation, 'introductions');
      return round && situation.knowsPartners && situation.strangers > 0 ? { key: 'round' } : null;
    },
    shows: [{ ...said('introductions'), knowsPartners: true, strangers: 3 }],
    quiet: [
      { ...said('introductions'), knowsPartners: false, strangers: 3 },
      { ...said('introductions'), knowsPartners: true },
      { knowsPartners: true, strangers: 3 },
    ],
  },
  {
    id: 'equal',
    seed: 10,
    says: 'You are an equal partner here.',
    why: 'The others have grand titles. You know what daily life is like for families. Nobody can plan well without that.',
    moment: 'Before the call, and after you speak with captions help off.',
    shown: 'live',
    passes: true,
    most: 2,
    when({ stage, now, lastSpoke, mic, startedAt, listening }) {
      if (stage === 'before') return { key: 'before' };
      // After she spoke the others answer. A line now would be in the way of what they say to it.
      if (listening) return null;
      const justSpoke = lastSpoke !== null && mic === 'muted' && now - lastSpoke < 20_000;
      // The first seconds of a call are no speech: a mic may be on until it is found.
      const settled =
        startedAt !== null && lastSpoke !== null && lastSpoke - startedAt > minutes(2);
      return stage === 'in call' && justSpoke && settled ? { key: 'spoke' } : null;
    },
    stays: ({ stage }) => stage === 'before',
    shows: [
      { stage: 'before', startedAt: null },
      { lastSpoke: calm.now - 3000, mutedSince: calm.now - 3000 },
    ],
    quiet: [
      {},
      { lastSpoke: calm.now - 1000, mic: 'live', mutedSince: null },
      { lastSpoke: calm.now - 3000, mutedSince: calm.now - 3000, listening: true },
      { stage: 'after' },
    ],
  },
  {
    id: 'win',
    seed: 10,
    says: 'That’s a win. Save it?',
    why: 'Small wins add up. They help your forum show what its work changes.',
    moment: 'When something has got better for families.',
    shown: 'tray',
    helps: [{ label: 'Save it', does: 'jot', kind: 'win', start: '' }],
    when: (situation) => heard(situation, 'win'),
    shows: [said('win')],
    quiet: [{}],
  },
  {
    id: 'good-thing',
    seed: 10,
    says: 'One good thing from today?',
    why: 'You are key to this work. Write one good thing down, even a small one. If it was hard, you can say that too.',
    moment: 'When the call is over.',
    shown: 'live',
    passes: true,
    most: 1,
    helps: [
      { label: 'Write it', does: 'wrap up', answer: 'good' },
      { label: 'That was hard', does: 'wrap up', answer: 'hard' },
    ],
    fresh: minutes(60),
    when: ({ stage }) => (stage === 'after' ? { key: 'after' } : null),
    stays: ({ stage }) => stage === 'after',
    shows: [{ stage: 'after' }],
    quiet: [{}, { stage: 'before', startedAt: null }],
  },
  {
    id: 'unsaid',
    seed: 9,
    says: 'Some asks were not said. Email them?',
    why: 'What there was no time for can still be sent. It counts as raised when it is written down.',
    moment: 'When the call is over and an ask was not raised.',
    shown: 'tray',
    helps: [{ label: 'Show ask', does: 'show ask' }],
    when({ stage, asksLeft: [first, ...more] }) {
      if (stage !== 'after' || !first) return null;
      const left = more.length + 1;
      return {
        key: 'after',
        says: `Not said today: ${left} ${left === 1 ? 'ask' : 'asks'}. Email ${left === 1 ? 'it' : 'them'}?`,
        askId: first.id,
      };
    },
    shows: [{ stage: 'after', asksLeft: [oneAsk] }],
    quiet: [{ stage: 'after' }, { asksLeft: [oneAsk] }],
  },
];
