/**
 * Ninety minutes of a made-up board: twenty people, ten lines a minute, most of it dull, as such meetings
 * are. Four moments are planted in it, and some more in which a tip would have something to say.
 */
import { boardPeople } from './board-people.ts';
import { pick, seeded } from './seeded.ts';
import type { Utterance } from './speech.ts';

const chair = 'MARSH, Helen (CYPS)';
/** Marked as somebody who can decide; goes after an hour. */
export const decider = 'PRICE, Gareth (Finance)';
const rep = 'Donna Osei (Guest)';

export interface BoardMinute {
  lines: Utterance[];
  /** Before the lines. */
  first?: { leaves?: string; mic?: boolean };
  /** What the last line, or what comes before the lines, must bring out. */
  planted?: 'taken away' | 'decider leaves' | 'agreed' | 'out of time';
}

const minutesLong = 90;
const linesAMinute = 10;

/** What is talked about, a little over eleven minutes each. */
const items: { about: string[]; facts: string[] }[] = [
  {
    about: ['the cover note', 'the action log', 'the forward plan', 'page four of the pack'],
    facts: [
      'has been tidied up since Friday',
      'is the same layout as in the spring',
      'runs to sixty pages this time',
      'has the new cover sheet',
    ],
  },
  {
    about: ['the dashboard', 'the timeliness chart', 'the red column', 'the quarter two data'],
    facts: [
      'went from 41 to 58 per cent',
      'is flat since the summer',
      'still counts the legacy cases',
      'looks odd in the north because the numbers are small',
    ],
  },
  {
    about: ['therapy provision', 'the speech and language rota', 'the clinic space', 'the OT list'],
    facts: [
      'has two vacancies and one long absence',
      'moved to the new building in June',
      'is open on Saturdays once a month',
      'uses the same booking system as before',
    ],
  },
  {
    about: [
      'the inclusion strategy',
      'the ordinarily available offer',
      'the handbook',
      'the audit',
    ],
    facts: [
      'was piloted in nine schools',
      'has a section on sensory needs',
      'is on the website as a draft',
      'reads better with the case studies in',
    ],
  },
  {
    about: ['home to school transport', 'the minibus contract', 'the route map', 'the taxi spend'],
    facts: [
      'carries about eleven hundred children',
      'costs more per mile than last year',
      'was retendered two summers ago',
      'has a new phone line for drivers',
    ],
  },
  {
    about: ['workforce training', 'the autism module', 'the induction day', 'the bursary'],
    facts: [
      'had forty people on it',
      'is half a day online and half in a school',
      'got good feedback from teaching assistants',
      'runs again after the holidays',
    ],
  },
  {
    about: [
      'preparation for adulthood',
      'the internship scheme',
      'the college offer',
      'travel training',
    ],
    facts: [
      'took on seven young people',
      'has a waiting list of nineteen',
      'works well with the two big employers',
      'starts in year nine now',
    ],
  },
  {
    about: ['the communications plan', 'the newsletter', 'the local offer page', 'the drop-in'],
    facts: [
      'reaches about three thousand people',
      'had its best month in May',
      'is translated into four languages',
      'has a new search box',
    ],
  },
];

const openings = [
  'So',
  'Yes,',
  'I would say that',
  'On that,',
  'As you can see',
  'From our side',
  'To be fair',
  'Just on that slide,',
  'Thanks, Chair, and',
  'What we see is that',
];
const tails = [
  'which is roughly where we thought it would be',
  'and the table underneath shows it by area',
  'though the winter months are always harder',
  'and I think the trend is the thing to watch',
  'so that is the headline really',
  'and there is more of it in the appendix',
  'compared with the same time last year',
  'as far as I can tell from the spreadsheet',
  'and colleagues in the north will know this well',
  'if I am reading the small print correctly',
];

/** Said on the way, at these minutes: the third line of the minute. */
const asides: Record<number, [speaker: string, text: string]> = {
  0: [chair, 'Good morning everybody, shall we do a quick round of introductions?'],
  6: ['Farah Iqbal (NHS)', 'We would need to take that to the joint commissioning group.'],
  13: ['Joanne Petty (Schools)', 'Are there any questions from anybody on that before we go on?'],
  17: ['Tom Birch', 'The APA and the KLOE are in annex two, with the EHCNA figures.'],
  19: ['Farah Iqbal (NHS)', 'I will have to run that past our finance director as well.'],
  31: [chair, 'We will have to take that back to the executive.'],
  35: ['Siân Prosser', 'We got that wrong, and I am sorry that families had to wait.'],
  40: ['Kate Dunmore', 'Somebody will need to write that up at some point.'],
  43: [chair, 'What do parents think about this one?'],
  55: ['OKAFOR, Chidi (ASC)', 'It is great news that every family now has a named contact.'],
  68: ['Priya Nandakumar (ICB)', 'Can the forum sign that off today, do you think?'],
  73: [chair, 'Our next meeting is on the tenth of March.'],
};

const repSpeaks: Utterance[] = [
  'Thank you, Chair. In our March survey 14 of 61 families told us they missed the call.',
  'They wait by the phone for a therapist, and they miss it once.',
  'Families are asking for a call-back time that they can plan around.',
  'We have not heard much from families who do not read English.',
].map((text) => ({ speaker: rep, text }));

/** One entry for each minute of the board. */
export function ninetyMinutes(seed = 1): BoardMinute[] {
  const random = seeded(seed);
  const speakers = boardPeople.map(({ name }) => name).filter((name) => name !== rep);
  const dull = (minute: number): Utterance => {
    const item = items[Math.floor((minute / minutesLong) * items.length)] ?? items[0];
    const words = [
      pick(openings, random),
      pick(item?.about ?? [], random),
      pick(item?.facts ?? [], random),
      pick(tails, random),
    ];
    return { speaker: pick(speakers, random), text: `${words.join(' ')}.`, pause: 300 };
  };
  return Array.from({ length: minutesLong }, (_, minute) => {
    const lines = Array.from({ length: linesAMinute }, () => dull(minute));
    const aside = asides[minute];
    if (aside) lines[2] = { speaker: aside[0], text: aside[1] };
    return withMoments({ lines }, minute);
  });
}

function withMoments(board: BoardMinute, minute: number): BoardMinute {
  const last = (speaker: string, text: string) => [...board.lines.slice(0, -1), { speaker, text }];
  switch (minute) {
    case 26:
      return {
        lines: last('Farah Iqbal (NHS)', 'I think we will have to take that to the cabinet first.'),
        planted: 'taken away',
      };
    // She speaks for two minutes, and somebody takes a decision away meanwhile.
    case 30:
      return {
        lines: [...repSpeaks, ...board.lines.slice(repSpeaks.length)],
        first: { mic: true },
      };
    case 32:
      return { ...board, first: { mic: false } };
    case 52:
      return { ...board, first: { leaves: decider }, planted: 'decider leaves' };
    case 61:
      return { lines: last(chair, "Lovely, that's agreed then."), planted: 'agreed' };
    case 86:
      return { lines: last(chair, "I'm afraid we're out of time."), planted: 'out of time' };
    default:
      return board;
  }
}
