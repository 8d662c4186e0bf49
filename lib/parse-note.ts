/** What she jotted, as it may come over a port. */
import * as v from 'valibot';
import type { NoteKind } from './model.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const dateTime = v.pipe(v.string(), v.isoTimestamp());
const date = v.pipe(v.string(), v.isoDate());
const line = v.pipe(v.string(), v.maxLength(500, 'This line is too long. Make it shorter.'));
const text = v.pipe(
  v.string(),
  v.maxLength(5000, 'This is too long for one box. Make it shorter.'),
);
const yes = v.optional(v.literal(true));

/** Ample for a pasted document; beyond it a note is a mistake. */
const longestNote = 200_000;

const dateSaid = v.strictObject({ said: line, date: v.optional(date) });

const share = v.union([
  v.picklist(['public', 'members', 'reps', 'private']),
  v.strictObject({ embargoUntil: date, after: v.picklist(['public', 'members']) }),
]);

export const note = v.strictObject({
  id,
  meetingId: id,
  kind: v.picklist([
    'note',
    'question',
    'decision',
    'action',
    'correction',
    'win',
    'forum task',
  ] satisfies NoteKind[]),
  text: v.pipe(
    v.string(),
    v.check(
      (words) => words.trim() !== '',
      'There is nothing to save yet. Type a few words first.',
    ),
    v.maxLength(longestNote, 'This note is too long to save in one piece. Split it in two.'),
  ),
  at: dateTime,
  editedAt: v.optional(dateTime),
  share,
  item: v.optional(v.strictObject({ id, title: line })),
  closed: v.optional(dateTime),
  decided: v.optional(v.picklist(['here', 'elsewhere', 'put off', 'noted'])),
  approver: v.optional(line),
  answerBy: v.optional(dateSaid),
  meetingAfter: v.optional(dateSaid),
  invited: yes,
  owner: v.optional(line),
  due: v.optional(dateSaid),
  asked: v.optional(v.picklist(['asked', 'answered', 'follow up'])),
  answer: v.optional(text),
  side: v.optional(v.picklist(['ours', 'theirs'])),
  before: v.optional(text),
  source: v.optional(line),
  changes: v.optional(text),
  tellForum: yes,
  from: v.optional(v.picklist(['forum view', 'rep', 'partner', 'shared'])),
  askedBy: v.optional(line),
  draft: v.optional(text),
  reply: v.optional(v.picklist(['yes', 'no'])),
});
