/**
 * "We", not "I" by accident: reads a point as she types it and says what is at risk in it, with other
 * words. Nothing is changed for her, and nothing is claimed that the brief does not hold.
 */

import { fold } from '../../glossary/fold.ts';
import type { View } from '../../model.ts';
import { leaveAlone } from './leave-alone.ts';
import { patternOf } from './pattern.ts';
import { read, type Sentence, type Span } from './read.ts';
import type { VoiceContext, VoiceFlag, VoiceRule } from './rule.ts';
import { rules } from './rules/rules.ts';
import { fromView, safeClaim } from './suggest.ts';
import { topicOf } from './topics.ts';

interface Compiled {
  rule: VoiceRule;
  says: RegExp;
  unless: RegExp | null;
}

const compiled: Compiled[] = rules.map((rule) => ({
  rule,
  says: patternOf(rule.says),
  unless: rule.unless ? patternOf(rule.unless) : null,
}));

const alone = leaveAlone.map(({ says, reach }) => ({ says: patternOf(says), reach }));

/** At most one for each sentence; the most important comes first: protect people, then the rest. */
export function checkDraft(text: string, context: VoiceContext): VoiceFlag[] {
  const sentences = read(text, context.names);
  const fine = sentences.map(fineIn);
  if (fine.includes('draft')) fine.fill('sentence');
  // Whoever asks, or says something that is right as it is, gets the benefit of the doubt.
  const asks = sentences.some((sentence) => sentence.asks);
  const found: { order: number; flag: VoiceFlag }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const here = fine[at] ?? [];
    const mayGuess = !asks && here.length === sentence.quoted.length;
    const first = firstRule(sentence, here, mayGuess);
    if (!first) continue;
    const { order, rule, match } = first;
    const span = { start: match.index, end: match.index + headLength(match) };
    found.push({
      order,
      flag: {
        code: rule.code,
        ...sentence.placeOf(span),
        suggestion: suggestionFor(rule, match, sentence, text, context.views),
        why: rule.why,
      },
    });
  }
  return found.toSorted((a, b) => a.order - b.order).map(({ flag }) => flag);
}

type Fine = Span[] | 'sentence' | 'draft';

/** What is right as it is in a sentence: some of its words, all of it, or the whole draft. */
function fineIn(sentence: Sentence): Fine {
  const spans = [...sentence.quoted];
  for (const { says, reach } of alone) {
    says.lastIndex = 0;
    for (let match = says.exec(sentence.plain); match; match = says.exec(sentence.plain)) {
      if (reach !== 'words') return reach;
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}

interface Found {
  order: number;
  rule: VoiceRule;
  match: RegExpExecArray;
}

/** Somebody could be known by it: this comes before anything else a sentence holds. */
const protecting: ReadonlySet<string> = new Set([
  'own_child',
  'third_party',
  'names_staff',
  'family_we',
]);

/** Protect people first; of the rest what she says first counts most. */
function firstRule(sentence: Sentence, fine: Fine, mayGuess: boolean): Found | null {
  let first: Found | null = null;
  for (const [order, { rule, says, unless }] of compiled.entries()) {
    if (rule.asksAreFine && sentence.asks) continue;
    if (rule.lastResort && (first || !mayGuess)) break;
    if (!rule.protects && fine === 'sentence') continue;
    says.lastIndex = 0;
    for (let match = says.exec(sentence.plain); match; match = says.exec(sentence.plain)) {
      if (!rule.protects && isInside(match.index, fine)) continue;
      if (unless?.test(sentence.plain)) {
        unless.lastIndex = 0;
        break;
      }
      const found = { order, rule, match };
      if (protecting.has(rule.code)) return found;
      if (!first || match.index < first.match.index) first = found;
      break;
    }
  }
  return first;
}

function isInside(place: number, fine: Fine): boolean {
  return Array.isArray(fine) && fine.some(({ start, end }) => place >= start && place < end);
}

/** The words of the rule itself, without the claim that follows them. */
function headLength(match: RegExpExecArray): number {
  const claim = match.groups?.claim;
  return claim ? match[0].length - claim.length : match[0].length;
}

function suggestionFor(
  { instead, fills }: VoiceRule,
  match: RegExpExecArray,
  sentence: Sentence,
  text: string,
  views: readonly View[],
): string {
  const view = fills ? linkedView(sentence.plain, views) : null;
  const said = view && fromView(view);
  if (said) return said;
  if (typeof instead === 'string') return instead;
  const about = topicOf(sentence.plain);
  const plain = match.groups?.claim ?? '';
  const end = match.index + match[0].length;
  const place = sentence.placeOf({ start: end - plain.length, end });
  const claim = plain === '' ? null : safeClaim(plain, text.slice(place.start, place.end));
  return instead({ claim, about });
}

/** A word by its beginning: "letters" and "letter", "waiting" and "wait" are one. */
const stemsOf = (text: string) =>
  new Set(
    fold(text)
      .split(' ')
      .flatMap((word) => (word.length > 3 && !common.has(word) ? [word.slice(0, 5)] : [])),
  );

const common = new Set(
  'families family parents parent children child people young carers with that this have they them their from about when what been were more told said think feel want need very really just would could should there some each than into also only other'.split(
    ' ',
  ),
);

/** The view that speaks of the same things. Where one alone is given, the point is linked to it. */
function linkedView(plain: string, views: readonly View[]): View | null {
  if (views.length === 1) return views[0] ?? null;
  const words = stemsOf(plain);
  let best: View | null = null;
  let most = 0;
  for (const view of views) {
    const shared = [...stemsOf(`${view.topic} ${view.line}`)].filter((word) =>
      words.has(word),
    ).length;
    if (shared > most) {
      best = view;
      most = shared;
    }
  }
  return best;
}
