/** What she wrote of a meeting after it, as it may come over a port. */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const text = v.pipe(
  v.string(),
  v.maxLength(5000, 'This is too long for one box. Make it shorter.'),
);
const line = v.pipe(v.string(), v.maxLength(500, 'This line is too long. Make it shorter.'));
/** A year of minutes, and ten million pounds: beyond them a number is a slip of the key. */
const minutes = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(525_600, 'That is more minutes than a year has. Check the number.'),
);
const pence = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(1_000_000_000, 'That is a very large amount. Check the number.'),
);

export const afterwards = v.strictObject({
  id,
  means: v.optional(v.record(id, text)),
  hearFromYou: v.optional(text),
  reported: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  wipeOn: v.optional(v.union([v.pipe(v.string(), v.isoDate()), v.picklist(['never', 'usual'])])),
  prepMinutes: v.optional(minutes),
  meetingMinutes: v.optional(minutes),
  expenses: v.optional(v.pipe(v.array(v.strictObject({ what: line, pence })), v.maxLength(200))),
});
