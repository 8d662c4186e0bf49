/** The places of the desk, by the part of the address after #. */
export const places = { words: 'Words', papers: 'Papers' } as const;
export type PlaceName = keyof typeof places;

export function placeOf(hash: string): PlaceName {
  return hash === '#papers' ? 'papers' : 'words';
}
