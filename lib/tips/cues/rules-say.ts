import { type Pattern, patternOf } from '../../brief/voice/pattern.ts';
import { addVocabulary } from '../../brief/voice/steps.ts';
import type { CueKind } from './rule.ts';
import { rules } from './rules/rules.ts';
import { cueVocabulary } from './words.ts';

addVocabulary(cueVocabulary);

interface Compiled {
  kind: CueKind;
  says: Pattern;
  unless: Pattern | null;
}

const compiled: Compiled[] = rules.map(({ kind, says, unless }) => ({
  kind,
  says: patternOf(says),
  unless: unless ? patternOf(unless) : null,
}));

/** The kinds that the rules find in a plain line (plain.ts). The first call compiles the patterns: 0.2 s. */
export function kindsByRule(plain: string): Set<CueKind> {
  const found = new Set<CueKind>();
  for (const { kind, says, unless } of compiled) {
    if (found.has(kind) || !says.find(plain)) continue;
    if (!unless?.find(plain)) found.add(kind);
  }
  return found;
}
