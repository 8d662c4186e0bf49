import { boardPeople } from './board-people.ts';
import { pick, seeded } from './seeded.ts';
import type { Utterance } from './speech.ts';

const openings = ['', '', '', '', 'Chair,'];
const subjects = [
  'the SALT wait',
  'the EHCP backlog',
  'the short breaks offer',
  'our sufficiency plan',
  'the neuro pathway',
  'the high needs block',
  'post-16 transport',
  'the annual review cycle',
  'the SENDIASS contract',
  'the CAMHS referral rate',
  'early years inclusion funding',
  'the tribunal caseload',
  'the graduated approach',
  'every OT vacancy',
  'our co-production charter',
  'the alternative provision census',
];
const happenings = [
  'has gone red',
  'is better than we feared',
  'goes to the working group',
  'is out for consultation',
  'needs governance first',
  'was not what families asked for',
  'waits for legal',
  'has been paused',
  'will be reported in March',
  'has no owner yet',
];
/** Short silences, and now and then somebody who cannot wait. */
const pauses = [-300, 100, 200, 400];

/**
 * As many utterances as asked for: 5,000 are three hours of board. No two have the same text, so
 * that a line that was lost, or said twice, can be told by its words.
 */
export function longScript(count: number, seed = 1): Utterance[] {
  const random = seeded(seed);
  const speakers = boardPeople.slice(0, 8);
  return Array.from({ length: count }, (_, i) => {
    const words = [
      pick(openings, random),
      pick(subjects, random),
      pick(happenings, random),
      `on page ${i + 1}`,
    ];
    const text = `${words.filter(Boolean).join(' ')}.`;
    return {
      speaker: pick(speakers, random).name,
      text: text.charAt(0).toUpperCase() + text.slice(1),
      pause: pick(pauses, random),
    };
  });
}
