import type { StoreCounts } from '../../lib/messages.ts';

const names: [keyof StoreCounts, one: string, many: string][] = [
  ['meetings', 'meeting', 'meetings'],
  ['notes', 'note', 'notes'],
  ['plans', 'brief', 'briefs'],
  ['views', 'view', 'views'],
  ['partners', 'person', 'people'],
  ['localTerms', 'word of your area', 'words of your area'],
];

/** What she would count herself, each in words; what there is none of is left out. */
export function countsInWords(counts: StoreCounts): string[] {
  return names.flatMap(([store, one, many]) => {
    const count = counts[store];
    return count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`];
  });
}

export function countOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
