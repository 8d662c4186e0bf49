/** The record of a meeting, as it may come over a port. */
import * as v from 'valibot';
import type { PlatformName } from './model.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const dateTime = v.pipe(v.string(), v.isoTimestamp());

export const platform = v.picklist(['teams', 'zoom', 'meet'] satisfies PlatformName[]);

export const meeting = v.strictObject({
  id,
  // The title is the call page's, and so other people's text.
  title: v.pipe(v.string(), v.maxLength(1000)),
  start: dateTime,
  end: v.optional(dateTime),
  platform,
  addressHash: v.optional(v.pipe(v.string(), v.maxLength(64))),
  confidential: v.optional(v.boolean()),
  planId: v.optional(v.nullable(id)),
  seriesId: v.optional(id),
});
