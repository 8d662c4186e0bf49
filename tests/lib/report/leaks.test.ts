import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note, NoteKind, Partner, Quote, Share, View } from '../../../lib/model.ts';
import { kindsInOrder } from '../../../lib/notes/kinds.ts';
import { actionsCsv } from '../../../lib/report/actions-csv.ts';
import { asText } from '../../../lib/report/as-text.ts';
import { makeReport, type Source } from '../../../lib/report/make-report.ts';
import type { Reader } from '../../../lib/report/report.ts';

const today = '2026-03-05';
const shares: Record<string, Share> = {
  public: 'public',
  members: 'members',
  reps: 'reps',
  private: 'private',
  embargoed: { embargoUntil: '2026-03-06', after: 'public' },
  free: { embargoUntil: '2026-03-05', after: 'members' },
};
const mayLeave: Record<Reader, string[]> = {
  members: ['public', 'members', 'free'],
  reps: ['public', 'members', 'reps', 'free'],
};
const mayBeQuoted: Record<Reader, Quote['consent'][]> = {
  members: ['public'],
  reps: ['public', 'meeting', 'forum only'],
};

/** Staff with cards, with roles or without, and how a jot may name them. */
const partners: Partner[] = [
  { id: 'p1', name: 'Farah Iqbal', role: 'Head of SEND', power: 'can decide' },
  { id: 'p2', name: 'Tobias Quenby', org: 'NHS Westmarch', power: 'advises' },
  { id: 'p3', name: 'Zsofia Brandreth', aliases: ['Zsofi B'], power: 'not sure' },
];
const namings = [
  'Farah Iqbal',
  'IQBAL, Farah',
  'Farah',
  'Tobias Quenby',
  'Quenby',
  'Dr Quenby',
  'Zsofia Brandreth',
  'Zsofi B',
  'Osric Penhallow',
  'Penhallow',
];
const surnames = ['Iqbal', 'IQBAL', 'Quenby', 'Brandreth', 'Zsofi', 'Farah', 'Osric', 'Penhallow'];

const aNote = fc.record({
  kind: fc.constantFrom(...(kindsInOrder as NoteKind[])),
  share: fc.constantFrom(...Object.keys(shares)),
  decided: fc.constantFrom(undefined, 'here' as const, 'elsewhere' as const, 'noted' as const),
  name: fc.constantFrom(...namings),
  asked: fc.constantFrom(undefined, 'asked' as const, 'answered' as const),
});

/** Every box holds a word that says how far it may go, and every second box a name. */
const aMeeting = fc.record({
  notes: fc.array(aNote, { minLength: 1, maxLength: 12 }),
  consents: fc.array(
    fc.constantFrom<Quote['consent']>('public', 'meeting', 'forum only', 'not asked'),
    { maxLength: 4 },
  ),
});

function sourceOf({ notes, consents }: typeof aMeeting extends fc.Arbitrary<infer T> ? T : never) {
  const view: View = {
    id: 'v',
    topic: 'Calls',
    line: 'Families want a call-back time.',
    evidence: { count: 14, base: 61, unit: 'families', method: 'March survey' },
    quotes: consents.map((consent, i) => ({ consent, text: `said-${consent}-${i}` })),
  };
  const source: Source = {
    meeting: { title: 'SEND Partnership Board' },
    day: '2026-03-03',
    forum: 'Millbrook Parent Carer Forum',
    myName: 'Donna Osei',
    notes: notes.map(({ kind, share, decided, name, asked }, i): Note => {
      const word = (box: string) => `kept-${share}-${box}`;
      const due = { said: word('due') };
      return {
        id: `n${i}`,
        meetingId: 'm',
        kind,
        at: '2026-03-03T14:05:00.000Z',
        share: shares[share] ?? 'private',
        text: `${word('text')} from ${name} today`,
        owner: name,
        due,
        approver: `${word('approver')} with ${name}`,
        answerBy: due,
        meetingAfter: due,
        answer: `${name} said ${word('answer')}`,
        before: word('before'),
        source: name,
        changes: word('changes'),
        askedBy: name,
        draft: `${word('draft')} as ${name} asked`,
        ...(decided && { decided }),
        ...(asked && { asked }),
      };
    }),
    agenda: [
      {
        id: 'i',
        title: 'Calls',
        purpose: 'decide',
        points: [{ id: 'a', kind: 'ask', text: 'Families ask for a call-back time.', viewId: 'v' }],
      },
    ],
    views: [view],
    raised: [
      { id: 'm a', meetingId: 'm', pointId: 'a', how: 'said', answer: `${namings[0]} will look` },
    ],
    partners,
    people: ['Osric Penhallow'],
    next: null,
  };
  return source;
}

describe.each<Reader>(['members', 'reps'])('Of 500 meetings, for %s', (reader) => {
  test('nothing leaves that may not, and what may is there', () => {
    fc.assert(
      fc.property(aMeeting, (meeting) => {
        const source = sourceOf(meeting);
        const table = actionsCsv(source, reader, today) ?? '';
        const report = asText(makeReport(source, reader, today), { out: [], words: {} }, today);
        const text = report + table;
        for (const share of Object.keys(shares)) {
          const isThere = text.includes(`kept-${share}-`);
          const isDue = meeting.notes.some((note) => note.share === share);
          expect([share, isThere]).toEqual([share, isDue && mayLeave[reader].includes(share)]);
        }
        meeting.consents.forEach((consent, i) => {
          const isThere = text.includes(`said-${consent}-${i}`);
          expect([consent, isThere]).toEqual([consent, mayBeQuoted[reader].includes(consent)]);
        });
        if (reader === 'members') {
          expect(surnames.filter((name) => text.includes(name))).toEqual([]);
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
