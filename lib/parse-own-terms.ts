/** What she added to the glossary, as it may come over a port. */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const shortText = v.pipe(v.string(), v.maxLength(500));
export const termMark = v.strictObject({
  key: shortText,
  known: v.boolean(),
  myWords: v.optional(v.pipe(v.string(), v.maxLength(2000))),
});
export const localTerm = v.strictObject({
  id,
  term: v.pipe(shortText, v.minLength(1)),
  standsFor: v.pipe(shortText, v.minLength(1)),
  meaning: v.pipe(v.string(), v.maxLength(2000)),
});
