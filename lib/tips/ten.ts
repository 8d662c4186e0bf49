/** The ten tips of the seed (Leicester City Parent and Carers' Forum, 2013) and its reasons, in plain words. */
import type { PhraseId } from './phrases.ts';

export interface SeedTip {
  /** Its place in the seed, 1 to 10. */
  seed: number;
  says: string;
  why: string;
  /** Words that go with it, at any time. */
  phrase?: PhraseId;
}

export const ten: readonly SeedTip[] = [
  {
    seed: 1,
    says: 'Say “we”. You speak for many families.',
    why: 'You may be there for thousands of children. Ask your forum what families want. You will feel surer when it is not only your own view.',
    phrase: 'not yet',
  },
  {
    seed: 2,
    says: 'Know the topic. Do not over-prepare.',
    why: 'Nobody can plan every answer. If the talk takes a turn you did not plan for, you may be lost for words. Stay free to reply.',
    phrase: 'more time',
  },
  {
    seed: 3,
    says: 'Get to know the people around you.',
    why: 'Use breaks, and the minutes before and after. Ask about their day. It is harder to argue with a person than with a problem.',
    phrase: 'hello',
  },
  {
    seed: 4,
    says: 'There are no stupid questions. Ask.',
    why: 'Health often does not know what Education means, and the other way round. They do not like to say so. They will be glad you asked.',
    phrase: 'letters',
  },
  {
    seed: 5,
    says: 'There are no stupid comments. Speak up.',
    why: 'It is easy to think that experts know it all already. Perhaps they do. What you say may be exactly what they need to hear.',
    phrase: 'come in',
  },
  {
    seed: 6,
    says: 'Find out who decides, and by when.',
    why: 'What is agreed here may only be an idea to take to somebody else. Ask for a date, and a meeting after it with those who decide.',
    phrase: 'who decides',
  },
  {
    seed: 7,
    says: 'Others make mistakes. Move on with them.',
    why: 'When a mistake is found, accept it and learn from it. If you bring it up again and again, people join in less.',
    phrase: 'thank them',
  },
  {
    seed: 8,
    says: 'You may be wrong too. That is fine.',
    why: 'Look properly at the other idea. It may be even better than yours, though not the one you had in mind.',
    phrase: 'new fact',
  },
  {
    seed: 9,
    says: 'Do not be the excuse to finish early.',
    why: 'Others have places to be. If you are not happy with how it ends, say so. Ask for another date, or say that you can stay.',
    phrase: 'another date',
  },
  {
    seed: 10,
    says: 'Enjoy it. You are an equal partner.',
    why: 'Grand titles can be daunting. You are an expert too, on life with your child. You are the key to making this work.',
  },
];
