/** Ways to say a point that claim nothing the brief does not hold. */
import type { View } from '../../model.ts';
import type { Said } from './rule.ts';

/** More than this nobody says in one breath. */
export const mostWords = 24;

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const fits = (text: string) => countWords(text) <= mostWords;

const be = '(?:is|are|was|were|looks?|seems?|feels?|sounds?|has been|have been)';
const topic =
  '((?:the|this|that|these|those|a|an|each|some)?\\s?(?:[\\p{L}\\p{N}&-]+\\s){0,5}[\\p{L}\\p{N}&-]+)';
const findsIt = new RegExp(`^${topic}\\s${be}\\s(?!there\\b)`, 'iu');
const shouldIt = new RegExp(`^${topic}\\s(should|ought to|must|needs? to)\\s(.+)$`, 'iu');
/** Has a verb of its own, so that it can follow "that". */
const isWhole =
  /\b(?:is|are|was|were|will|would|has|have|had|does|do|did|can|could|may|might|should|must|leaves?|makes?|means|needs?|goes|gets?|shuts?|misses|works?|costs?|takes?|starts?|excludes?|forgets?|puts?)\b/i;
const people = /\b(?:famil|parent|carer|mum|dad|people|child|kid|anyone|somebody)/i;

/** "The letters are confusing" -> "How do families find the letters?" A question claims no backing. */
export function ask({ claim, about }: Said): string {
  const open = about
    ? `How do families find ${about}? Can we ask them?`
    : 'How is this for families? What have they told you?';
  if (!claim) return open;
  const should = shouldIt.exec(claim);
  if (should?.[1] && should[3]) {
    const asked = `Should ${should[1]} ${should[3]}? What do families say?`;
    return fits(asked) ? asked : open;
  }
  const found = findsIt.exec(claim)?.[1];
  if (!found || people.test(found)) return about ? open : maybe({ claim, about });
  if (/^(?:this|that|it|these|those|there|which|what)$/i.test(found)) return open;
  return `How do families find ${found}? Can we ask them?`;
}

/** "This leaves out families" -> "Could it be that this leaves out families? How can we check?" */
export function maybe({ claim, about }: Said): string {
  const asked = claim && `Could it be that ${claim}? How can we check?`;
  if (asked && isWhole.test(claim) && fits(asked)) return asked;
  return `How would this work for families${about ? `, and what about ${about}` : ''}? How can we check?`;
}

/** "A sensory room in every library" -> "Could families have a sensory room in every library?" */
export function couldHave({ claim, about }: Said): string {
  const isThing = claim && /^(?:an?|the|more|better|some|fewer|less)\s/i.test(claim);
  const asked = isThing && `Could families have ${claim}? What would it take?`;
  if (asked && fits(asked)) return asked;
  return `What would it take to change ${about ?? 'this'}? What have families asked for?`;
}

/** One case stays one case. */
export function oneFamily({ claim, about }: Said): string {
  const isOne = claim && !/\b(?:all|every|any|no|none)\b/i.test(claim);
  const said = isOne && `One family ${claim}. Does your data show others?`;
  if (said && fits(said)) return said;
  return `One family has raised ${about ?? 'this'}. Does your data show others?`;
}

/** Back to what comes next, with somebody to do it and a date. */
export function nextStep({ about }: Said): string {
  return `What will change${about ? ` with ${about}` : ''} now, who will do it, and by when?`;
}

/**
 * The view's own line with its own number; never the draft's claim with the view's number. Null where it
 * is too long to say.
 */
export function fromView({ topic: about, line, evidence }: View): string | null {
  const { count, base, unit, method } = evidence;
  const said = line.trim().replace(/[.\s]+$/, '');
  const ways = [withoutPeople(said), `about ${about.trim().toLowerCase()}`];
  const sources = method.trim() === '' ? [''] : [` (${method.trim()})`, ''];
  for (const what of ways) {
    for (const source of sources) {
      const sentence = `${whoSaid(count, base, unit)} ${what}${source}.${after(count)}`;
      if (fits(sentence)) return sentence;
    }
  }
  return null;
}

function whoSaid(count: number | null, base: number | null, unit: string): string {
  const said = unit === 'posts' ? 'said' : 'told us';
  if (count === null) return `${capital(unit)} have told us`;
  if (count === 1 && base === null) {
    return unit === 'families' ? 'One family told us' : `1 of our ${unit} ${said}`;
  }
  return base === null ? `${count} ${unit} ${said}` : `${count} of ${base} ${unit} ${said}`;
}

function after(count: number | null): string {
  if (count === null) return ' [how many]';
  return count === 1 ? ' Does your data show others?' : '';
}

/** "Families wait by the phone" follows "14 of 61 families told us" as "they wait by the phone". */
function withoutPeople(line: string): string {
  const plain = line
    .replace(
      /^(?:families|parents|carers|young people)\s+(?:tell|told|have told) us\s+(?:that\s+)?/i,
      '',
    )
    .replace(/^(?:families|parents|carers|young people)\s+(?=\p{Ll})/iu, 'they ');
  return /^\p{Lu}\p{Ll}/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
}

const unsaid =
  /\b(?:i|me|my|mine|myself|we|us|our|ours|you|your|yours|he|she|him|his|her|NAME|CAP|title|BLANK|everyone|everybody|nobody|never|always|most|many|lots|loads|hundreds|thousands|half|majority|percent|joke|rubbish|disgrace|shambles|useless|crap|bloody|stupid|pathetic|ridiculous|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozen)\b|[0-9"'%£(]/;

const howLong =
  /\b(?:(?:over|nearly|almost|about|more than)\s+)?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty)(?:\s+and a half)?\s+(?:days?|weeks?|months?|years?)\b/gi;

const when =
  /\s+(?:in|on|since|last)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gi;

/** One case without what would tell it apart: whose it was, when, and how long it took. */
export function withoutDetail(text: string): string {
  const open = text.replace(howLong, '[how long]').replace(when, '');
  return open.replace(/\b(?:his|her)\b(?=\s\p{L})/giu, 'their');
}

/** What she said about it, if it can be said again without a person, a number or anybody's "I". */
export function safeClaim(plain: string, shown: string): string | null {
  const text = shown.trim().replace(/[\s.,;:!?]+$/, '');
  if (text === '' || countWords(text) > 14 || unsaid.test(plain)) return null;
  return text.replace(/^that\s+/i, '').replaceAll(/\s+/g, ' ');
}
