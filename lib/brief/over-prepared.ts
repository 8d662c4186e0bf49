/** Tip 2: three points is enough. A kind word when there is more than anybody can say. */
import type { AgendaItem } from '../model.ts';

export const mostAsks = 5;
export const mostWords = 250;

/** What to say of an item that holds too much; null: it is fine. Background is not counted: it is not said. */
export function tooMuch({ points }: Pick<AgendaItem, 'points'>): string | null {
  const said = points.filter(({ kind }) => kind !== 'background');
  if (said.filter(({ kind }) => kind === 'ask').length > mostAsks) {
    return 'Three points is enough. Pick three, and keep the rest as background.';
  }
  const words = said.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return words > mostWords
    ? 'This is a lot to say. One line for each point is enough. You know this.'
    : null;
}
