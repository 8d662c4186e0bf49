import type { Tool } from './headings.ts';

const names =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** In which months people replied; null where the dates can be read two ways. */
export function monthsOf(times: readonly string[], tool: Tool): string | null {
  const parts = times.flatMap((time) => {
    const [, a, b, c] = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?!\d)/.exec(time) ?? [];
    return a && b && c ? [[Number(a), Number(b), Number(c)] as const] : [];
  });
  if (parts.length === 0) return null;
  const months = parts[0] && parts[0][0] > 31 ? yearFirst(parts) : yearLast(parts, tool);
  return months && inWords(months);
}

type Parts = readonly (readonly [number, number, number])[];
/** Months since year 0, so that they sort. */
type Months = number[];

const yearFirst = (parts: Parts): Months => parts.map(([year, month]) => year * 12 + month - 1);

/** 3/4/2026 is April here and March in America. A number over 12 tells; SurveyMonkey is American. */
function yearLast(parts: Parts, tool: Tool): Months | null {
  const dayFirst = parts.some(([first]) => first > 12);
  const monthFirst = parts.some(([, second]) => second > 12);
  if (dayFirst && monthFirst) return null;
  if (!dayFirst && !monthFirst && tool !== 'SurveyMonkey') {
    // Either way round it is the same month where both numbers agree.
    if (!parts.every(([first, second]) => first === second)) return null;
  }
  return parts.map(
    ([first, second, year]) =>
      (year < 100 ? 2000 + year : year) * 12 + (dayFirst ? second : first) - 1,
  );
}

function inWords(months: Months): string | null {
  const first = months.reduce((a, b) => Math.min(a, b));
  const last = months.reduce((a, b) => Math.max(a, b));
  const name = (month: number) => names[month % 12] ?? '';
  const year = (month: number) => Math.floor(month / 12);
  if (year(first) < 2000 || year(last) > 2100) return null;
  if (first === last) return `${name(first)} ${year(first)}`;
  return year(first) === year(last)
    ? `${name(first)} to ${name(last)} ${year(last)}`
    : `${name(first)} ${year(first)} to ${name(last)} ${year(last)}`;
}
