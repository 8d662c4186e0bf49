/** The places of the desk, by the part of the address after #. */
export const places = { words: 'Words', papers: 'Papers', 'look-up': 'Look up' } as const;
export type PlaceName = keyof typeof places;

/** "#look-up=cams" is a place, and words to look up there. */
export function placeOf(hash: string): PlaceName {
  const [name = ''] = hash.slice(1).split('=');
  return name in places ? (name as PlaceName) : 'words';
}

export function askedIn(hash: string): string {
  const [, words = ''] = /^#look-up=(.*)$/.exec(hash) ?? [];
  return decodeURIComponent(words);
}
