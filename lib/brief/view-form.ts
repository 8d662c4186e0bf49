/** A view while she writes it: everything is text until it is saved. */
import type { Evidence, Quote, View } from '../model.ts';
import { counted, strengthOf } from './strength.ts';

/** What stands in the form. */
export interface ViewText {
  topic: string;
  line: string;
  count: string;
  base: string;
  unit: Evidence['unit'];
  method: string;
  /** With commas between them. */
  areas: string;
  notHeardFrom: string;
  /** Null: not said. */
  agreed: NonNullable<View['agreed']> | null;
  quotes: Quote[];
}

/** Nothing written yet. */
export const emptyView: ViewText = {
  topic: '',
  line: '',
  count: '',
  base: '',
  unit: 'families',
  method: '',
  areas: '',
  notHeardFrom: '',
  agreed: null,
  quotes: [],
};

/** A view that is stored, to be written on. */
export function viewText({ topic, line, evidence, agreed, quotes }: View): ViewText {
  const { count, base, unit, method, areas, notHeardFrom } = evidence;
  return {
    topic,
    line,
    count: count === null ? '' : String(count),
    base: base === null ? '' : String(base),
    unit,
    method,
    areas: areas?.join(', ') ?? '',
    notHeardFrom: notHeardFrom ?? '',
    agreed: agreed ?? null,
    quotes: quotes ?? [],
  };
}

/** A sentence for each field that needs a look. */
export type ViewProblems = Partial<Record<'line' | 'count' | 'base', string>>;

/** What is to be changed before it can be saved. Empty: nothing is. */
export function viewProblems({ line, count, base }: ViewText): ViewProblems {
  const said = wholeNumber(count);
  const asked = wholeNumber(base);
  const problems: ViewProblems = {};
  if (line.trim() === '') problems.line = 'Write what families said.';
  if (said === 'wrong') {
    problems.count = 'Use a whole number, such as 14. Leave it empty if nobody counted.';
  } else if (said === 0) {
    problems.count = 'Write 1 or more. Leave it empty if nobody counted.';
  }
  if (asked === 'wrong') {
    problems.base = 'Use a whole number, such as 61. Leave it empty if you do not know.';
  } else if (asked === 0) {
    problems.base = 'Write 1 or more. Leave it empty if you do not know.';
  } else if (typeof said === 'number' && asked !== null && said > asked) {
    problems.count ??= `${said} is more than the ${asked} who were asked. Check both numbers.`;
  }
  return problems;
}

/** More than this many were never asked, and the store takes no more. */
const mostPeople = 10_000_000;

/** "1,200" is 1200; nothing written is null. */
function wholeNumber(text: string): number | null | 'wrong' {
  const digits = text.replace(/[\s,]/g, '');
  if (digits === '') return null;
  return /^\d{1,8}$/.test(digits) && Number(digits) <= mostPeople ? Number(digits) : 'wrong';
}

/** The view as it is stored. Call it when there are no problems; a number that is none counts as none. */
export function viewOfText(text: ViewText, before: View | { id: string }): View {
  const number = (written: string) => {
    const read = wholeNumber(written);
    return read === 'wrong' ? null : read;
  };
  const areas = text.areas
    .split(/[,\n]/)
    .map((area) => area.trim())
    .filter(Boolean);
  const notHeardFrom = withoutStop(text.notHeardFrom);
  const evidence: Evidence = {
    count: number(text.count),
    base: number(text.base),
    unit: text.unit,
    method: withoutStop(text.method),
    ...(areas.length > 0 && { areas }),
    ...(notHeardFrom && { notHeardFrom }),
  };
  const quotes = text.quotes
    .map((quote) => ({ ...quote, text: quote.text.trim() }))
    .filter((quote) => quote.text !== '');
  const stored = 'line' in before ? before : null;
  return {
    ...loweredTo(
      { id: before.id, topic: text.topic.trim(), line: text.line.trim(), evidence },
      stored?.lowered,
    ),
    ...(text.agreed && { agreed: text.agreed }),
    ...(quotes.length > 0 && { quotes }),
    ...(stored?.sample && { sample: true as const }),
  };
}

/** The view said no stronger than this. What the numbers hold anyway is not kept as lowered. */
export function loweredTo({ lowered: _, ...view }: View, lowered: View['lowered']): View {
  const wanted = strengthOf({ ...view, ...(lowered && { lowered }) });
  return wanted === counted(view.evidence) ? view : { ...view, lowered: wanted };
}

/** "Not heard from: dads." has its own full stop. */
const withoutStop = (text: string) => text.trim().replace(/\.+$/, '');
