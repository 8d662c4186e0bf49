/** The places of the desk, by the part of the address after #. */
export const places = {
  meetings: 'Meetings',
  notes: 'Notes',
  views: 'Views',
  people: 'People',
  words: 'Words',
  tips: 'Tips',
  papers: 'Papers',
  'look-up': 'Look up',
  rehearse: 'Rehearse',
  'your-data': 'Your data',
} as const;
export type PlaceName = keyof typeof places;

/** "#look-up=cams" is a place, and words to look up there. */
export function placeOf(hash: string): PlaceName {
  const [name = ''] = hash.slice(1).split('=');
  return name in places ? (name as PlaceName) : 'meetings';
}

/** "#meetings=ID", "#notes=ID": what is open in a place; null: the list of them. */
export function openIn(hash: string, place: 'meetings' | 'notes'): string | null {
  const [name, id] = hash.slice(1).split('=');
  return (name === place && id) || null;
}

export function askedIn(hash: string): string {
  const [, words = ''] = /^#look-up=(.*)$/.exec(hash) ?? [];
  return decodeURIComponent(words);
}
