/**
 * "We", not "I" by accident: reads a point as she types it and says what is at risk in it, with other
 * words. Nothing is changed for her, and nothing is claimed that the brief does not hold.
 *
 * No grammar library: on the labelled drafts (2026-11-24, five-fold cross-validation of one linear model)
 * words alone found flags with precision 0.86 and recall 0.91; with the word classes of `compromise` 14
 * added 0.86 and 0.90; with those alone 0.75 and 0.80, at 2 ms a draft and 350 kB. What decides is which
 * words are said, and less what part of speech they are.
 */

import type { View } from '../../model.ts';
import { leaveAlone } from './leave-alone.ts';
import { linkedView } from './linked-view.ts';
import { type Match, type Pattern, patternOf } from './pattern.ts';
import { read, type Sentence, type Span } from './read.ts';
import type { VoiceContext, VoiceFlag, VoiceRule } from './rule.ts';
import { rules } from './rules/rules.ts';
import { fromView, oneFamily, safeClaim, withoutDetail } from './suggest.ts';
import { topicOf } from './topics.ts';

interface Compiled {
  rule: VoiceRule;
  says: Pattern;
  unless: Pattern | null;
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
    found.push({
      order,
      flag: {
        code: rule.code,
        // The words of the rule itself, without the claim that follows them.
        ...sentence.placeOf({ start: match.start, end: match.claim ?? match.end }),
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
    for (const match of matchesOf(says, sentence.plain)) {
      if (reach !== 'words') return reach;
      spans.push(match);
    }
  }
  return spans;
}

interface Found {
  order: number;
  rule: VoiceRule;
  match: Match;
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
    for (const match of matchesOf(says, sentence.plain)) {
      if (!rule.protects && isInside(match.start, fine)) continue;
      if (unless?.find(sentence.plain)) break;
      const found = { order, rule, match };
      if (protecting.has(rule.code)) return found;
      if (!first || match.start < first.match.start) first = found;
      break;
    }
  }
  return first;
}

function* matchesOf(pattern: Pattern, plain: string): Generator<Match> {
  for (let match = pattern.find(plain); match; match = pattern.find(plain, match.end)) {
    yield match;
  }
}

function isInside(place: number, fine: Fine): boolean {
  return Array.isArray(fine) && fine.some(({ start, end }) => place >= start && place < end);
}

function suggestionFor(
  { instead, fills }: VoiceRule,
  match: Match,
  sentence: Sentence,
  text: string,
  views: readonly View[],
): string {
  const view = fills ? linkedView(sentence.plain, views) : null;
  const said = view && fromView(view);
  if (said) return said;
  if (typeof instead === 'string') return instead;
  const about = topicOf(sentence.plain);
  if (match.claim === null) return instead({ claim: null, about });
  const place = sentence.placeOf({ start: match.claim, end: match.end });
  const plain = sentence.plain.slice(match.claim, match.end);
  const shown = text.slice(place.start, place.end);
  const claim =
    instead === oneFamily
      ? safeClaim(withoutDetail(plain), withoutDetail(shown))
      : safeClaim(plain, shown);
  return instead({ claim, about });
}
