/** Columns that say who answered, or that no person answered. They are not brought in. */

export interface LeftOut {
  /** As a spreadsheet names it. */
  column: string;
  heading: string;
  why: string;
}

interface Rule {
  why: string;
  /** A heading that says so. */
  heading?: RegExp;
  /** A whole answer that says so; half of the answers are enough. */
  answer?: RegExp;
}

/** A question that asks for it, short or in a sentence; not one that only speaks of it. */
const asked = (what: string) =>
  new RegExp(
    `^(please )?((what('s| is| are)|give|enter|tell us|type|leave|add|provide) )?(us )?((your|the|my|a|contact|parent'?s?( or carer'?s?)?|carer'?s?|child'?s?|child or young person'?s?|respondent'?s?|full|first|last|home|work|best|main|daytime|mobile|and|/) ?)*(${what})(s)?( \\((optional|if you wish)\\))?\\s*[?:*.]*$`,
    'i',
  );

const rules: Rule[] = [
  {
    why: 'Email addresses are not brought in.',
    heading: asked('e-?mail( address)?|username'),
    answer: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i,
  },
  {
    why: 'Names are not brought in.',
    heading: asked(
      'name|surname|forename|name of (your )?(child|person)( or young person)?|full name|initials|signature|signed',
    ),
  },
  {
    why: 'Internet addresses (IP) are not brought in.',
    heading: /^ip( address)?$/i,
    answer: /^\d{1,3}(\.\d{1,3}){3}$/,
  },
  {
    why: 'Phone numbers are not brought in.',
    heading: asked(
      '(tele)?phone( number)?|mobile( number)?|tel( no\\.?)?|contact (number|details)|phone no\\.?',
    ),
    answer: /^(\+44|0)[\d\s()-]{9,14}$/,
  },
  {
    why: 'Postcodes and addresses are not brought in.',
    heading:
      /\b(post ?code|zip( code)?|zip\/postal code)\b|^(home |postal |your |street )?address( \d)?\s*[?:*]*$/i,
    answer: /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i,
  },
  {
    why: 'Dates of birth are not brought in.',
    heading: /\b(date of birth|birth ?date|birthday|d\.?o\.?b\.?)\b/i,
  },
  {
    why: 'NHS and other personal numbers are not brought in.',
    heading: /\b(nhs|national insurance|pupil|unique pupil|case) (number|no\.?)\b/i,
    answer: /^\d{3}[ -]?\d{3}[ -]?\d{4}$/,
  },
];

/** What the tools add. Nobody answered it. */
const added =
  /^(#|id|respondent id|collector id|response id|submission id|(start|end|completion|submission|last modified|last modification) ?(time|date)?|timestamp|date (created|modified|submitted|time)|total points|quiz feedback|score|custom data( \d+)?|language code|(points|feedback|score) ?[-–:].*)$/i;

/** When a reply was given: left out, and read for the months. */
export const isTime = (heading: string) =>
  /^((start|end|completion|submission) ?(time|date)|timestamp|date (created|submitted))$/i.test(
    heading,
  );

export const isAdded = (heading: string) => added.test(heading);

/** Null: a question. */
export function whyLeftOut(
  heading: string,
  option: string,
  answers: readonly string[],
): string | null {
  if (isAdded(heading) && option === '') return 'The survey tool added this. It is no question.';
  const rule = rules.find(
    (one) =>
      one.heading?.test(heading) ||
      (option !== '' && one.heading?.test(option)) ||
      mostly(answers, one.answer),
  );
  return rule?.why ?? null;
}

function mostly(answers: readonly string[], pattern: RegExp | undefined): boolean {
  if (!pattern || answers.length === 0) return false;
  return answers.filter((answer) => pattern.test(answer)).length * 2 >= answers.length;
}
