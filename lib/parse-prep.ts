/** What is prepared on the desk, as it may come over a port. Limits are generous, and there. */
import * as v from 'valibot';
import { sectors } from './partners/partner-words.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const dateTime = v.pipe(v.string(), v.isoTimestamp());
const line = v.pipe(v.string(), v.maxLength(500));
const text = v.pipe(v.string(), v.maxLength(5000, 'This point is too long. Split it in two.'));
const sample = v.optional(v.literal(true));
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)));
const listOf = <T extends v.GenericSchema>(each: T, most: number) =>
  v.pipe(v.array(each), v.maxLength(most));

export const forum = v.strictObject({
  name: line,
  areas: listOf(line, 50),
  myName: line,
  introLine: line,
  supportContact: v.optional(line),
  sample,
});

export const series = v.strictObject({
  id,
  name: line,
  kind: v.picklist([
    'board',
    'steering group',
    'ICB',
    'task and finish',
    'inspection',
    'event',
    'other',
  ]),
  power: v.picklist(['decides', 'recommends', 'advises', 'not sure']),
  goesUpTo: listOf(line, 20),
  sample,
});

const point = v.strictObject({
  id,
  kind: v.picklist(['ask', 'question', 'red line', 'background']),
  text,
  viewId: v.optional(id),
  pinned: v.optional(v.literal(true)),
  kept: v.optional(v.strictObject({ text, as: v.picklist(['mine', 'own interest']) })),
});

const agendaItem = v.strictObject({
  id,
  title: line,
  start: v.optional(v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/))),
  purpose: v.picklist(['decide', 'discuss', 'note', 'not sure']),
  decider: v.optional(line),
  points: listOf(point, 1000),
});

export const plan = v.strictObject({
  id,
  title: line,
  seriesId: v.optional(id),
  start: v.optional(dateTime),
  end: v.optional(dateTime),
  leaveBy: v.optional(dateTime),
  papersCame: v.optional(v.pipe(v.string(), v.isoDate())),
  addressHash: v.optional(v.pipe(v.string(), v.maxLength(64))),
  agenda: listOf(agendaItem, 200),
  sample,
});

export const view = v.strictObject({
  id,
  topic: line,
  line: text,
  evidence: v.strictObject({
    count,
    base: count,
    unit: v.picklist(['families', 'parents', 'young people', 'posts']),
    method: line,
    areas: v.optional(listOf(line, 50)),
    notHeardFrom: v.optional(line),
  }),
  agreed: v.optional(v.picklist(['yes', 'steering group', 'no'])),
  lowered: v.optional(v.picklist(['one', 'a few', 'many'])),
  quotes: v.optional(
    listOf(
      v.strictObject({
        text,
        consent: v.picklist(['public', 'meeting', 'forum only', 'not asked']),
      }),
      100,
    ),
  ),
  sample,
});

export const partner = v.strictObject({
  id,
  name: v.pipe(
    v.string(),
    v.minLength(1, 'Write a name first.'),
    v.maxLength(200, 'This name is too long. Make it shorter.'),
  ),
  aliases: v.optional(
    listOf(
      v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(200, 'This name is too long. Make it shorter.'),
      ),
      20,
    ),
  ),
  role: v.optional(v.pipe(v.string(), v.maxLength(200))),
  org: v.optional(v.pipe(v.string(), v.maxLength(200))),
  sector: v.optional(v.picklist(sectors)),
  power: v.picklist(['can decide', 'takes it back', 'advises', 'not sure']),
  takesTo: v.optional(v.pipe(v.string(), v.maxLength(200))),
  standsInFor: v.optional(id),
  note: v.optional(
    v.pipe(v.string(), v.maxLength(300, 'This note is too long. One line is enough.')),
  ),
  sample,
});

const ids = v.optional(listOf(id, 5000));

export const prepChange = v.strictObject({
  forum: v.optional(forum),
  series: v.optional(listOf(series, 1000)),
  plans: v.optional(listOf(plan, 1000)),
  views: v.optional(listOf(view, 5000)),
  partners: v.optional(listOf(partner, 2000)),
});

export const prepIds = v.strictObject({
  forum: v.optional(v.literal(true)),
  series: ids,
  plans: ids,
  views: ids,
  partners: ids,
});

export const raisedAsk = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(201)),
  meetingId: id,
  pointId: id,
  how: v.picklist(['not raised', 'said', 'in chat', 'email after']),
  answer: v.optional(text),
});
