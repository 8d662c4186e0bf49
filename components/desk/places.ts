/** The places of the desk, by the part of the address after #. */
export const places = {
  meetings: 'Meetings',
  notes: 'Notes',
  'follow-up': 'Follow up',
  impact: 'Impact',
  time: 'Time',
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

/** "#meetings=ID", "#notes=ID/NOTE": what is open in a place; null: the list of them. */
export function openIn(hash: string, place: 'meetings' | 'notes'): string | null {
  const [name, id] = hash.slice(1).split('=');
  return (name === place && id?.split('/')[0]) || null;
}

/** The note of a meeting that a link leads to. */
export function noteIn(hash: string): string | null {
  return /^#notes=[^/]+\/(.+)$/.exec(hash)?.[1] ?? null;
}

/** "#your-data=deleted": everything was deleted, and this page begins anew. */
export const deletedHash = '#your-data=deleted';

export function askedIn(hash: string): string {
  const [, words = ''] = /^#look-up=(.*)$/.exec(hash) ?? [];
  return decodeURIComponent(words);
}
