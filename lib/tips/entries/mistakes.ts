/** Tips 7 and 8: others make mistakes, and so do we. */
import { calm, minutes } from '../situation.ts';
import type { Help, Tip } from '../tip.ts';
import { heard, said, written, wrote } from './listening.ts';

/** The same for both sides: what we thought, what we know now, and what it changes. */
const noteFact: Help = {
  label: 'Note the new fact',
  does: 'jot',
  kind: 'correction',
  start: '',
};

export const mistakes: readonly Tip[] = [
  {
    id: 'they-own-it',
    seed: 7,
    says: 'They owned it. Thank them. What changes now?',
    why: 'When people own a mistake, take it and move on. Going back to it makes them less willing to help.',
    moment: 'When somebody says that they made a mistake.',
    shown: 'tray',
    phrase: 'thank them',
    helps: [noteFact],
    when: (situation) => heard(situation, 'partner_error'),
    shows: [said('partner_error')],
    quiet: [{}],
  },
  {
    id: 'looks-back',
    seed: 7,
    says: 'This looks back. Ask what’s next?',
    why: 'Dates, trends and open actions are fair to raise. What somebody once did is seldom of use now.',
    moment: 'When your note brings up what somebody once did.',
    shown: 'tray',
    phrase: 'what next',
    when: (situation) => written(situation, 'blame_history'),
    shows: [wrote('blame_history')],
    quiet: [{}, said('blame_history')],
  },
  {
    id: 'new-fact',
    seed: 8,
    says: 'New fact? Note it. Ask where it’s from.',
    why: 'Any of us can have old facts, they too. Look at the other idea first. It may be better than yours.',
    moment: 'When you hear another fact after you have spoken.',
    shown: 'tray',
    phrase: 'new fact',
    helps: [noteFact],
    when(situation) {
      const { mic, lastSpoke, now } = situation;
      const afterHer = lastSpoke !== null && now - lastSpoke <= minutes(1);
      return mic === 'unknown' || afterHer ? heard(situation, 'correction') : null;
    },
    shows: [
      { ...said('correction'), lastSpoke: calm.now - 20_000 },
      { ...said('correction'), mic: 'unknown', lastSpoke: null },
    ],
    quiet: [{ ...said('correction'), lastSpoke: 0 }, { lastSpoke: calm.now - 20_000 }],
  },
];
