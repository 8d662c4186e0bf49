/**
 * What the model sees of a line: its words, the classes they are in (word-classes.ts), and what stands beside
 * what, and its turns of phrase (turns.ts). Each is a short text: `board`, `the board`, `=BODY`, `our+BODY`,
 * `OUR+BODY`, `~granted`.
 */
import { turnsOf } from './turns.ts';
import { fillers, wordClasses } from './word-classes.ts';

/** Classes of single words that need no list of their own. */
const shapes: readonly [name: string, fits: RegExp][] = [
  ['DAY', /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^weekend$|^tomorrow$/],
  [
    'MONTH',
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer|term|christmas|easter)$/,
  ],
  [
    'NTH',
    /^(?:\d{1,2}(?:st|nd|rd|th)|(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)$/,
  ],
  [
    'NUM',
    /^\d+(?:[.:]\d+)?(?:am|pm)?$|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|half|quarter|percent)$/,
  ],
  ['MODAL', /^(?:will|would|shall|should|could|can|may|might|must|need|needs|let|gonna|having)$/],
  ['BE', /^(?:is|are|am|was|were|be|been|being|s)$/],
  ['HAVE', /^(?:have|has|had|got)$/],
  ['NOT', /^(?:not|never|n't|nothing|without|hardly|cannot)$/],
  ['WH', /^(?:what|how|who|when|where|why|which)$/],
  ['THAT', /^(?:that|this|it|those|these)$/],
  ['PERIOD', /^(?:week|weeks|month|months|fortnight|year|years|days?)$/],
  ['WHO_', /^(?:NAME|CAP)$/],
];

type Phrases = Map<string, { words: readonly string[]; classes: string[] }[]>;

/** By their first word, the longest first. */
const phrases: Phrases = new Map();

for (const [name, list] of Object.entries(wordClasses)) {
  for (const phrase of list.split(', ')) {
    const words = phrase.split(' ');
    const known = phrases.get(words[0] ?? '') ?? [];
    const same = known.find((one) => one.words.join(' ') === phrase);
    if (same) same.classes.push(name);
    else known.push({ words, classes: [name] });
    phrases.set(words[0] ?? '', known);
  }
}
for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

const irregular = new Map(
  'took:take taken:take brought:bring ran:run went:go gone:go came:come said:say told:tell thought:think felt:feel made:make gave:give given:give got:get sent:send spoke:speak spoken:speak left:leave met:meet heard:hear knew:know known:know saw:see seen:see did:do done:do wrote:write written:write held:hold found:find kept:keep paid:pay began:begin begun:begin sat:sit stood:stand won:win lost:lose families:family agreed:agree children:child'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** "sharing", "shared" and "shares" as one; only as good as it must be. */
function stemOf(word: string): string {
  const known = irregular.get(word);
  if (known) return known;
  if (word.length < 5 || /[^a-z]/.test(word)) return word;
  const cut = word.replace(/(?:ing|ed|es|s)$/, '');
  if (cut === word || cut.length < 3) return word;
  return cut.replace(/([bdgmnprt])\1$/, '$1').replace(/e$/, '');
}

const stems = new Map<string, string[]>();
for (const [first, list] of phrases) {
  const single = list.find(({ words }) => words.length === 1);
  if (!single) continue;
  const stem = stemOf(first).replace(/e$/, '');
  stems.set(stem, [...new Set([...(stems.get(stem) ?? []), ...single.classes])]);
}

interface Said {
  /** As it was said. */
  word: string;
  /** Its classes, or its stem where it has none. */
  kinds: readonly string[];
}

function saidIn(words: readonly string[]): Said[] {
  const said: Said[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const phrase = phrases
      .get(word)
      ?.find((one) => one.words.every((part, n) => words[at + n] === part));
    const length = phrase?.words.length ?? 1;
    const shape = length === 1 ? shapes.filter(([, fits]) => fits.test(word)) : [];
    const classes = [
      ...(phrase?.classes ?? stems.get(stemOf(word).replace(/e$/, '')) ?? []),
      ...shape.map(([name]) => name),
    ];
    said.push({
      word: words.slice(at, at + length).join('_'),
      kinds: classes.length > 0 ? classes : [stemOf(word)],
    });
    at += length;
  }
  return said;
}

const edge = (word: string): Said => ({ word, kinds: [word] });

/**
 * Every feature of a line once; the line must be plain (see plain.ts). Triples, and pairs further apart,
 * were tried and added nothing (folds of 2026-11-25: recall at precision 0.92 is 0.78 without, 0.76 with).
 */
export function featuresOf(plain: string): string[] {
  const words = plain.split(' ').filter((word) => /[\w?]/.test(word));
  if (words.length === 0) return [];
  const found = new Set<string>(words);
  for (const [at, word] of ['^', ...words].entries()) found.add(`${word} ${words[at] ?? '$'}`);

  const said = [edge('^'), ...saidIn(words).filter(({ word }) => !fillers.has(word)), edge('$')];
  for (const [at, { kinds, word }] of said.entries()) {
    const next = said[at + 1];
    for (const kind of kinds) found.add(`=${kind}`);
    if (!next) continue;
    for (const kind of kinds) found.add(`${kind}+${next.word}`);
    for (const other of next.kinds) {
      found.add(`${word}+${other}`);
      for (const kind of kinds) found.add(`${kind}+${other}`);
    }
  }
  for (const turn of turnsOf(plain)) found.add(turn);
  return [...found];
}
