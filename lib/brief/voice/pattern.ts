/**
 * A pattern over words. `<child>` is a class of words (see vocabulary.ts), the rest is a regular
 * expression over the words of a sentence with one space between them; it begins and ends at a word.
 * Measured on 2026-11-24 beside `compromise` 14: see docs at the end of check-draft.ts.
 */
import { vocabulary } from './vocabulary.ts';

export function patternOf(ways: readonly string[]): RegExp {
  const source = ways.map((way) => `(?:${written(way)})`).join('|');
  return new RegExp(`(?<![^ ])(?:${source})(?![^ ])`, 'g');
}

function written(way: string): string {
  return way.replaceAll(/(?<!\(\?)<([a-z_]+)>/g, (_, name: string) => {
    const words = vocabulary[name];
    if (words === undefined) throw new Error(`No class of words is called <${name}>.`);
    return `(?:${written(words)})`;
  });
}
