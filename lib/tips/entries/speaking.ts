/** Tips 2, 4 and 5: enough is known, no question is stupid, and what she has to say is worth saying. */
import { calm, minutes, type Situation } from '../situation.ts';
import type { Tip } from '../tip.ts';
import { heard, oneAsk, said } from './listening.ts';

/** Quiet for so long at least, and for a quarter of the meeting, before anybody asks. */
const quietMs = minutes(12);

function quietLongEnough({ now, mutedSince, startedAt, endsAt }: Situation): boolean {
  if (mutedSince === null || startedAt === null) return false;
  const quarter = endsAt === null ? 0 : (endsAt - startedAt) / 4;
  return now - mutedSince >= Math.max(quietMs, quarter);
}

export const speaking: readonly Tip[] = [
  {
    id: 'not-said',
    seed: 5,
    says: 'Not said yet? It is worth saying.',
    why: 'There are no stupid comments. Yours may be the point they need. If a colleague speaks, or you would rather listen, that is fine.',
    moment: 'When your mic has been off for long, and your ask is still open.',
    shown: 'live',
    passes: true,
    phrase: 'come in',
    helps: [{ label: 'Not today', does: 'park ask' }],
    fresh: minutes(10),
    most: 2,
    when(situation) {
      const { itemAsk, stage, hand } = situation;
      if (stage !== 'in call' || !itemAsk || hand === 'up') return null;
      if (!quietLongEnough(situation)) return null;
      return {
        key: itemAsk.itemId,
        says: `Not said yet: ${itemAsk.topic}. Raise it?`,
        askId: itemAsk.id,
      };
    },
    shows: [
      { itemAsk: oneAsk, mutedSince: minutes(10) },
      { itemAsk: oneAsk, mutedSince: 0, endsAt: minutes(90) },
    ],
    quiet: [
      { mutedSince: 0 },
      { itemAsk: oneAsk },
      { itemAsk: oneAsk, mutedSince: 0, hand: 'up' },
      { itemAsk: oneAsk, mutedSince: minutes(10), endsAt: minutes(90) },
      { itemAsk: oneAsk, mutedSince: null, mic: 'unknown' },
    ],
  },
  {
    id: 'item-ending',
    seed: 5,
    says: 'This item is ending. Anything from you?',
    why: 'It is easier to come in now than to go back to an item later.',
    moment: 'When an item is closing, and your ask on it is still open.',
    shown: 'tray',
    phrase: 'come in',
    helps: [{ label: 'Show ask', does: 'show ask' }],
    when(situation) {
      const { itemAsk } = situation;
      const ending = heard(situation, 'item_closing');
      if (!ending || !itemAsk) return null;
      return {
        ...ending,
        says: `This item is ending. Yours: ${itemAsk.topic}.`,
        askId: itemAsk.id,
      };
    },
    shows: [{ ...said('item_closing'), itemAsk: oneAsk }],
    quiet: [said('item_closing'), { itemAsk: oneAsk }],
  },
  {
    id: 'your-turn',
    seed: 5,
    says: 'Questions are open. Yours is worth asking.',
    why: 'It is easy to think that experts must know already. Often they do not.',
    moment: 'When it is time for questions, and your ask is still open.',
    shown: 'tray',
    phrase: 'come in',
    helps: [{ label: 'Show ask', does: 'show ask' }],
    when(situation) {
      const { itemAsk } = situation;
      const open = heard(situation, 'question_slot');
      if (!open || !itemAsk) return null;
      return { ...open, says: `Questions are open. Yours: ${itemAsk.topic}.`, askId: itemAsk.id };
    },
    shows: [{ ...said('question_slot'), itemAsk: oneAsk }],
    quiet: [said('question_slot'), { itemAsk: oneAsk }],
  },
  {
    id: 'have-number',
    seed: 5,
    says: 'Ask: does your data show others?',
    why: 'What families say is evidence. An honest number helps, and so does a question.',
    moment: 'When somebody says that it is only one case.',
    shown: 'tray',
    phrase: 'one family',
    when(situation) {
      const dismissed = heard(situation, 'dismissed');
      const number = (situation.itemAsk ?? situation.topAsk)?.number;
      if (!dismissed || !number) return dismissed;
      return { ...dismissed, says: `You have a number: ${number}.`, slots: { number } };
    },
    shows: [said('dismissed'), { ...said('dismissed'), itemAsk: oneAsk }],
    quiet: [{}, { itemAsk: oneAsk }],
  },
  {
    id: 'what-letters',
    seed: 4,
    says: 'Lost in the letters? Ask what they mean.',
    why: 'There are no stupid questions. Others are lost too and do not like to say so. They will be glad you asked.',
    moment: 'When it is time for questions, after letters that no list has.',
    shown: 'tray',
    phrase: 'letters',
    when(situation) {
      const { letters } = situation;
      const open = heard(situation, 'question_slot', 'item_closing');
      if (!open || !letters) return null;
      return { key: letters, says: `Ask now: what does ${letters} stand for?`, slots: { letters } };
    },
    shows: [{ ...said('question_slot'), letters: 'PAIG' }],
    quiet: [said('question_slot'), { letters: 'PAIG' }],
  },
  {
    id: 'one-point',
    seed: 2,
    says: 'You know this. One point is enough.',
    why: 'Try to follow the topic, and stay free to reply. A short point said once stays with people.',
    moment: 'When you open the whole brief three times in ten minutes.',
    shown: 'live',
    passes: true,
    phrase: 'more time',
    fresh: minutes(2),
    most: 1,
    when({ briefOpened, now, stage }) {
      const lately = briefOpened.filter((at) => now - at < minutes(10));
      return stage === 'in call' && lately.length >= 3 ? { key: 'opened' } : null;
    },
    shows: [{ briefOpened: [minutes(22), minutes(25), minutes(29)] }],
    quiet: [
      { briefOpened: [minutes(28), minutes(29)] },
      { briefOpened: [minutes(2), minutes(5), minutes(29)] },
    ],
  },
  {
    id: 'enough',
    seed: 2,
    says: 'You know enough. One clear point will do.',
    why: 'Do not plan every answer. If talk takes a turn you did not expect, you stay free to reply.',
    moment: 'Before the call, if your brief has asks.',
    shown: 'live',
    passes: true,
    phrase: 'more time',
    most: 1,
    when: ({ stage, asksLeft }) =>
      stage === 'before' && asksLeft.length > 0 ? { key: 'before' } : null,
    stays: ({ stage }) => stage === 'before',
    fresh: minutes(60),
    shows: [{ stage: 'before', startedAt: null, asksLeft: [oneAsk] }],
    quiet: [calm, { stage: 'before', startedAt: null }],
  },
];
