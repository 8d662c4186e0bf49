import type { PrepIds } from '../messages.ts';
import type { AgendaItem, Brief, Point, Prep } from '../model.ts';

/** Made up from end to end, so that a first call shows what a brief is for. The panel says so. */
export const sampleBrief: Brief = {
  planId: null,
  forum: 'Millbrook Parent Carer Forum',
  title: 'SEND Partnership Board',
  sample: true,
  views: [
    {
      id: 'sample-view-calls',
      topic: 'Waiting times',
      line: 'Families wait by the phone and miss the call.',
      evidence: {
        count: 14,
        base: 61,
        unit: 'families',
        method: 'March survey',
        notHeardFrom: 'families who do not read English',
      },
    },
    {
      id: 'sample-view-contact',
      topic: 'Plans',
      line: 'Families tell their story again to each new person.',
      evidence: {
        count: 23,
        base: 61,
        unit: 'families',
        method: 'March survey',
        notHeardFrom: 'families of young people over 18',
      },
    },
    {
      id: 'sample-view-letters',
      topic: 'Letters',
      line: 'Letters are hard to follow.',
      evidence: { count: 9, base: 12, unit: 'parents', method: 'coffee morning in May' },
    },
  ],
  agenda: [
    item('1', 'How families hear from us', '10:05', [
      ask('calls', 'Families are asking for a call-back time they can plan around.'),
      ask('contact', 'Families are asking for one named contact for each plan.'),
    ]),
    item('2', 'Letters and forms', '10:40', [
      ask('letters', 'Families are asking for letters in plain words.'),
    ]),
  ],
};

function item(id: string, title: string, start: string, points: Point[]): AgendaItem {
  return { id: `sample-item-${id}`, title, start, purpose: 'discuss', points };
}

function ask(about: string, text: string): Point {
  return {
    id: `sample-ask-${about}`,
    kind: 'ask',
    text,
    viewId: `sample-view-${about}`,
    pinned: true,
  };
}

/** The same to try the desk with: stored, changed and wiped like her own. */
export function samplePrep(start: Date): Prep {
  const end = new Date(start.getTime() + 90 * 60_000);
  return {
    forum: {
      name: sampleBrief.forum,
      areas: ['Millbrook'],
      myName: 'Donna',
      introLine: "I'm Donna, here for Millbrook Parent Carer Forum.",
      supportContact: 'Priya, 01632 960001',
      sample: true,
    },
    series: [
      {
        id: 'sample-series',
        name: 'SEND Partnership Board',
        kind: 'board',
        power: 'recommends',
        goesUpTo: ["Children's leadership team", 'Cabinet'],
        sample: true,
      },
    ],
    plans: [
      {
        id: 'sample-plan',
        title: sampleBrief.title,
        seriesId: 'sample-series',
        start: start.toISOString(),
        end: end.toISOString(),
        agenda: sampleBrief.agenda,
        sample: true,
      },
    ],
    views: sampleBrief.views.map((view) => ({ ...view, sample: true as const })),
    partners: [
      {
        id: 'sample-partner-rowan',
        name: 'Rowan Ashdown',
        role: 'Head of SEND',
        org: 'Millbrook Council',
        power: 'can decide',
        note: 'Starts on time and likes a short question.',
        sample: true,
      },
      {
        id: 'sample-partner-imani',
        name: 'Imani Fairweather',
        role: 'Health lead for SEND',
        org: 'NHS Millbrook',
        power: 'takes it back',
        takesTo: 'the NHS board',
        note: 'Happy to talk before the meeting starts.',
        sample: true,
      },
    ],
  };
}

/** What of all that is prepared was made up. */
export function sampleIds({ forum, series, plans, views, partners }: Prep): PrepIds {
  const made = (list: readonly { id: string; sample?: true }[]) =>
    list.filter(({ sample }) => sample).map(({ id }) => id);
  return {
    ...(forum?.sample && { forum: true as const }),
    series: made(series),
    plans: made(plans),
    views: made(views),
    partners: made(partners),
  };
}
