/**
 * Reads a draft as sentences of plain words: small letters, short forms written out ("im" is "i am"), a
 * person's name as NAME and another capital inside a sentence as CAP. Rules then need no spelling of
 * their own. Every word remembers where it stands in what she typed.
 */
import { capitalised, firstNames, namesThatAreWords } from './names.ts';
import { longForms } from './short-forms.ts';

export interface Sentence {
  /** Words and marks with one space between: "i am worried , this ( 4 replies ) ?". */
  plain: string;
  asks: boolean;
  /** What stands in quotation marks: places in `plain`. */
  quoted: Span[];
  /** Where a stretch of `plain` stands in the draft. */
  placeOf(span: Span): Span;
}

export interface Span {
  start: number;
  end: number;
}

interface Token extends Span {
  plain: string;
}

const tokenPattern =
  /i\.e\.|e\.g\.|\[[^\]\n]*\]|[\p{L}\p{N}]+(?:['’@-][\p{L}\p{N}]+|\.\d+)*|[.!?]+|\n+|[“”"‘’',;:()%&£…–—-]/giu;
/** An apostrophe inside a word or after one that is not quoted is none. */
const quotation = /“[^”]*”|"[^"]*"|(?<![\p{L}\p{N}])[‘'](?=\S)[^\n]*?\S[’'](?![\p{L}\p{N}])/gu;
const titles = /^(?:mr|mrs|ms|miss|dr|cllr|councillor|prof|professor|sir)$/;
const numbered =
  /^(?:section|phase|part|tier|stage|annex|appendix|schedule|level|type|group|chapter|table|figure|band)$/;

export function read(text: string, staff: readonly string[] = []): Sentence[] {
  const known = new Set(staff.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)));
  // Shouted through and through: capitals tell nothing.
  const shouted = /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let before: Token | undefined;

  const close = () => {
    if (tokens.some(({ plain }) => /\w/.test(plain)))
      sentences.push(sentenceOf(tokens, quotations));
    tokens = [];
    before = undefined;
  };

  const quotations = [...text.matchAll(quotation)].map(
    ({ index, 0: { length } }): Span => ({ start: index, end: index + length }),
  );
  const found = [...text.matchAll(tokenPattern)];
  for (const [at, match] of found.entries()) {
    const shown = match[0];
    const place = { start: match.index, end: match.index + shown.length };
    const push = (plain: string, from = place) => {
      before = { plain, start: from.start, end: from.end };
      tokens.push(before);
    };
    if (/^[.!?…\n]/.test(shown)) {
      // "at 2.30" and "p. 4" end nothing; digits with a dot are one word already.
      push(shown.includes('?') ? '?' : '.');
      const next = found[at + 1]?.[0] ?? '';
      // "Is it true?" she asked: the mark belongs to the quotation.
      if (!/^[”"’']$/.test(next)) close();
      continue;
    }
    if (!/[\p{L}\p{N}]/u.test(shown)) {
      // The apostrophe of "families' views" is no word and no mark.
      if (
        !/[’']/.test(shown) ||
        quotations.some(({ start, end }) => start === place.start || end === place.end)
      ) {
        push(/["“”‘’']/.test(shown) ? '"' : shown === '&' ? 'and' : shown);
      }
      const closes = /[”"’']/.test(shown) && /^[.?]$/.test(tokens.at(-2)?.plain ?? '');
      if (closes && /^\p{Lu}/u.test(found[at + 1]?.[0] ?? '')) close();
      continue;
    }
    if (shown.startsWith('[')) {
      push('BLANK');
      continue;
    }
    const next = found[at + 1]?.[0] ?? '';
    const lower = shown.toLowerCase().replaceAll('’', "'");
    const isFirst = tokens.every(({ plain }) => !/\w/.test(plain));
    const capital = /^\p{Lu}/u.test(shown) && !shouted;
    const word = lower.replace(/'s$|'$/, '');
    const owns = lower.endsWith("'s");
    const last = before?.plain ?? '';

    if (titles.test(word) && /^\p{L}/u.test(next) && (capital || word.length > 2)) {
      push('TITLE');
    } else if (last === 'TITLE') {
      tokens.pop();
      push('NAME', { start: before?.start ?? place.start, end: place.end });
      if (owns) push('s');
    } else if (isName(shown, word, { isFirst, capital, known, next, last })) {
      push('NAME');
      if (owns) push('s');
    } else if (!shouted && isTitleWord(shown, next, isFirst, last)) {
      push('title');
    } else if (
      capital &&
      !isFirst &&
      /^\p{Lu}\p{Ll}+/u.test(shown) &&
      !capitalised.has(word) &&
      !longForms(lower, '', '') &&
      !/^[("':]$/.test(last)
    ) {
      push('CAP');
      if (owns) push('s');
    } else if (shown === 'ID' || shown === 'IDs') {
      push('card');
    } else if (lower === 'i.e.' || lower === 'e.g.') {
      push('eg');
    } else {
      const long = longForms(lower, last, next.toLowerCase());
      if (long) for (const part of long) push(part);
      else {
        push(word);
        if (owns) push('s');
      }
    }
  }
  close();
  return sentences;
}

const isGiven = (word: string) => firstNames.has(word) || namesThatAreWords.has(word);

interface Around {
  isFirst: boolean;
  capital: boolean;
  known: ReadonlySet<string>;
  next: string;
  last: string;
}

function isName(shown: string, word: string, around: Around): boolean {
  const { isFirst, capital, known, next, last } = around;
  if (/^\p{Lu}{2,}$/u.test(shown) && word.length < 5) return false;
  if (known.has(word) && (capital || firstNames.has(word))) return true;
  const [half = ''] = word.split('-');
  if (firstNames.has(word) || (capital && half !== word && isGiven(half))) return true;
  if (!capital || !namesThatAreWords.has(word)) return false;
  if (/^(?:march|april|may|june)$/.test(word)) return false;
  // "Will says", "Mark in transport": at the start only with what people do after it.
  return isFirst
    ? /^(?:in|from|at|says|said|told|never|has|is|was|promised)$/.test(next)
    : !/^(?:the|a|an|in|of)$/.test(last);
}

/** "All About Me", "My Plan", "Section I", "I CAN": letters that look like a pronoun and are a name. */
function isTitleWord(shown: string, next: string, isFirst: boolean, last: string): boolean {
  if (shown === 'I' || /^i$/.test(shown)) {
    return numbered.test(last) || (shown === 'I' && /^\p{Lu}{2,}$/u.test(next));
  }
  if (shown === 'Me') return !isFirst || /^(?:and|First)$/.test(next);
  if (shown !== 'My' && shown !== 'Our') return false;
  return /^\p{Lu}\p{Ll}+/u.test(next) && titleWords.has(next.toLowerCase());
}

const titleWords = new Set(
  'plan plans voice life story views support profile passport world future time family journey health choice way local offer page book'.split(
    ' ',
  ),
);

function sentenceOf(tokens: readonly Token[], quotations: readonly Span[]): Sentence {
  const starts: number[] = [];
  let plain = '';
  for (const token of tokens) {
    if (plain !== '') plain += ' ';
    starts.push(plain.length);
    plain += token.plain;
  }
  return {
    plain,
    asks: tokens.at(-1)?.plain === '?',
    quoted: tokens.flatMap((token, at) => {
      const start = starts[at] ?? 0;
      const inside = quotations.some((q) => token.start >= q.start && token.end <= q.end);
      return inside ? [{ start, end: start + token.plain.length }] : [];
    }),
    placeOf(span) {
      const first = starts.findLastIndex((start) => start <= span.start);
      const last = starts.findLastIndex((start) => start < span.end);
      return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
    },
  };
}
