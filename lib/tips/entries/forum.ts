/** Tip 1: she speaks for them all. And what protects the forum and its families. */
import type { Tip } from '../tip.ts';
import { heard, oneAsk, said, written, wrote } from './listening.ts';

export const forum: readonly Tip[] = [
  {
    id: 'check-first',
    seed: 1,
    says: 'Say: “I’ll check with the forum.”',
    why: 'You speak for the forum, and it decides together. A yes on the spot would be yours alone.',
    moment: 'When somebody asks the forum to say yes at once.',
    shown: 'live',
    phrase: 'not yet',
    helps: [{ label: 'Ask the forum', does: 'jot', kind: 'forum task', start: '' }],
    when: (situation) => heard(situation, 'ask_of_forum'),
    shows: [said('ask_of_forum')],
    quiet: [{}, said('asks_parents')],
  },
  {
    id: 'families-view',
    seed: 1,
    says: 'They want families’ view. A question will do.',
    why: 'You are here for all the families in your area. Say what they told you. Where you have no number, ask.',
    moment: 'When somebody asks what families think.',
    shown: 'live',
    phrase: 'how would it work',
    helps: [{ label: 'Show ask', does: 'show ask' }],
    when(situation) {
      const asked = heard(situation, 'asks_parents');
      if (!asked || !situation.topAsk) return asked;
      return {
        ...asked,
        says: 'They want families’ view. Your ask is below.',
        askId: situation.topAsk.id,
      };
    },
    shows: [said('asks_parents'), { ...said('asks_parents'), topAsk: oneAsk }],
    quiet: [{ topAsk: oneAsk }, said('question_slot')],
  },
  {
    id: 'as-the-forum',
    seed: 1,
    says: 'Say it as the forum?',
    why: 'Use “we” when you speak. You will feel surer when it is more than your own view.',
    moment: 'When your question says “I” where it could say “we”.',
    shown: 'tray',
    when: (situation) => written(situation, 'first_person_draft'),
    shows: [wrote('first_person_draft')],
    quiet: [{}, said('first_person_draft')],
  },
  {
    id: 'who-is-it',
    seed: 0,
    says: 'Could someone work out who this is?',
    why: 'In a small town a school and a need are enough. Leave out names, ages and places in your note.',
    moment: 'When your note may show who a child or a family is.',
    shown: 'tray',
    when: (situation) => written(situation, 'identifiable_detail'),
    shows: [wrote('identifiable_detail')],
    quiet: [{}, said('identifiable_detail')],
  },
  {
    id: 'keep-private',
    seed: 0,
    says: 'Keep this private? Your notes already are.',
    why: 'Some things may not be passed on yet. Ask what you can share, and from when.',
    moment: 'When somebody says that this must stay in the room.',
    shown: 'live',
    phrase: 'sharing',
    when: (situation) => heard(situation, 'confidential'),
    shows: [said('confidential')],
    quiet: [{}],
  },
  {
    id: 'recording',
    seed: 0,
    says: 'Ask: what’s it for, and who gets it?',
    why: 'A recording keeps what families told you. You may ask what it is for and when it is deleted.',
    moment: 'When the meeting is being recorded.',
    shown: 'live',
    phrase: 'recording',
    when(situation) {
      const { recordedSince, now } = situation;
      const said = heard(situation, 'recording_started');
      if (said) return said;
      return recordedSince !== null && now - recordedSince < 15_000 ? { key: 'banner' } : null;
    },
    fresh: 5 * 60_000,
    most: 1,
    shows: [said('recording_started'), { recordedSince: 30 * 60_000 - 1000 }],
    quiet: [{}, { recordedSince: 0 }],
  },
];
