/** Spoken words in one spelling: "the twenty-first of Sept, at 2 o'clock" is "the 21st of september". */

const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** "mon", "tues", "weds", "thurs". "sat" and "sun" are words of their own only in longer texts. */
const short = /\b(mon|tues?|weds?|thurs?|thu|fri|sat|sun)\b/g;

/** In one spelling, without a time of day and without words that change no day. */
export function plainDate(words: string): string {
  const said = inOneSpelling(words);
  // A second opinion, a second thought: alone it is no day.
  return said === 'second' ? said : withoutTime(withNumbers(said));
}

function inOneSpelling(words: string): string {
  return words
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/\bthis (?:morning|afternoon|evening)\b/g, 'today')
    .replace(/\bw\/?c\b/g, 'week commencing')
    .replace(/\bw\/?e\b/g, 'week ending')
    .replace(/\b(?:cop|cob|eod)\b/g, 'close of play')
    .replace(/\beom\b/g, 'end of month')
    .replace(/\beow\b/g, 'end of week')
    .replace(/[,;!?"“”()]|\.(?!\d)/g, ' ')
    .replace(/(\p{L})-(?=\p{L})/gu, '$1 ')
    .replace(short, (each) => weekdays.find((day) => day.startsWith(each.slice(0, 3))) ?? each)
    .replace(/\s+/g, ' ')
    .trim();
}

const number = (words: readonly string[]) => words.join('|');
const year = new RegExp(
  `\\b(?:twenty|two thousand and) (${number(units.slice(9))})(?: (${number(units.slice(0, 9))}))?$`,
);

function withNumbers(words: string): string {
  const unit = (word = '') => units.indexOf(word) + 1;
  return words
    .replace(year, (all, tens: string, one?: string) => {
      const n = unit(tens) + unit(one);
      return n >= 20 && n < 60 ? `20${n}` : all;
    })
    .replace(
      /\b(twenty|thirty) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/g,
      (_, tens, one) => ordinal((tens === 'twenty' ? 20 : 30) + ordinals.indexOf(one) + 1),
    )
    .replace(/\bthirtieth\b/g, '30th')
    .replace(new RegExp(`\\b(${number(ordinals)})\\b`, 'g'), (word) =>
      ordinal(ordinals.indexOf(word) + 1),
    )
    .replace(
      /\b(twenty|thirty|forty|fifty) (one|two|three|four|five|six|seven|eight|nine)\b/g,
      (_, tens, one) =>
        String({ twenty: 20, thirty: 30, forty: 40, fifty: 50 }[tens as 'twenty'] + unit(one)),
    )
    .replace(/\bthirty\b/g, '30')
    .replace(new RegExp(`\\b(${number(units)})\\b`, 'g'), (word) => String(unit(word)));
}

function ordinal(n: number): string {
  const end = n > 10 && n < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${end}`;
}

const clock =
  '(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|oclock)|\\d{1,2}[:.]\\d\\d|noon|midday|(?:half(?: past)?|quarter (?:past|to)) \\d{1,2})';
const partOfDay =
  '(?:first thing|1st thing|last thing|(?:the )?(?:close|end) of (?:play|business|the day|day)|lunch ?time|noon|midday)';
const before = new RegExp(
  `^(?:(?:early|late|later) (?=on |${number(weekdays)}|today|tomorrow)|(?:${partOfDay}|${clock}) (?:on |by )?(?=\\S)|\\d{1,2} on (?=\\S))`,
);
const after = new RegExp(
  `(?<!bonfire|fawkes) (?:(?:(?:in )?the )?(?:morning|afternoon|evening|night)|(?:at |by |around )?(?:${partOfDay}|${clock})|at \\d{1,2})$`,
);
const small =
  /^(?:(?:on or )?(?:by|before)|on|no later than|not later than|at|until|till|from|due|for|hopefully|probably|ideally|its|it is|that is|thats|will be|(?:the )?deadline(?: is)?|say|later|we should (?:know|hear)(?: back)?|well (?:know|hear)(?: back)?) (?=\S)/;
const late = / (?:at the (?:very )?latest|latest|please|if possible|hopefully|i think)$/;

const nothingElse = new RegExp(`^(?:${partOfDay})$`);

function withoutTime(words: string): string {
  let text = words;
  for (let was = ''; was !== text; ) {
    was = text;
    text = text.replace(small, '').replace(late, '');
    if (nothingElse.test(text)) return 'today';
    text = text.replace(after, '').replace(before, '');
  }
  return text;
}
