/**
 * Turns of phrase that take more than two words, for the features of the model (features.ts): who did what to
 * whom. Each alone says little; the model weighs them together, and with what makes a thing not so (`voids`).
 */
import { type Pattern, patternOf } from '../../brief/voice/pattern.ts';
import { addVocabulary } from '../../brief/voice/steps.ts';
import { turnPatterns, turnVocabulary } from './turn-patterns.ts';

addVocabulary(turnVocabulary);

/** Turns that make another one not so. */
const voids: ReadonlySet<string> = new Set(['hoped', 'denied', 'asked', 'elsewhere', 'courtesy']);

const compiled: readonly [name: string, pattern: Pattern][] = Object.entries(turnPatterns).map(
  ([name, ways]) => [name, patternOf(ways)],
);

/** The turns of a plain line, each alone, two together, and whether nothing speaks against them. */
export function turnsOf(plain: string): string[] {
  const found = compiled.filter(([, pattern]) => pattern.find(plain)).map(([name]) => name);
  const isVoid = found.some((name) => voids.has(name));
  return found.flatMap((name, at) => [
    `~${name}`,
    ...(voids.has(name) ? [] : [isVoid ? `~${name} but` : `~${name} so`]),
    ...found.slice(at + 1).map((other) => `~${name} ${other}`),
  ]);
}
