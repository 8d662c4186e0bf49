/**
 * Call pages write one person in many ways: "SMITH, Jane (CYPS)", "Jane Smith (Guest)", "Dr Jane Smith".
 * What is read here is only the name: titles, organisations and marks in brackets are left out.
 */
import { isGiven, isOtherScript, letters, titles } from './name-words.ts';
import { isMark, withoutBrackets } from './page-marks.ts';

/** Small words in a surname: "Anna van der Berg". */
const particles = new Set(
  'van von der den de da di du la le el al ap ab bin ibn ten ter y'.split(' '),
);

/**
 * The name as she would say it: "Jane Smith". Where it can be read in two ways or in none, it stays as
 * the page writes it.
 */
export function displayName(nameOnPage: string): string {
  const [name, ...others] = readingsOf(nameOnPage);
  if (name && others.length === 0) return name;
  return withoutBrackets(nameOnPage) || nameOnPage.trim();
}

/** "Jane" of "SMITH, Jane (CYPS)". Where there is no first name, as in "Dr Smith", the whole name. */
export function firstName(nameOnPage: string): string {
  const name = displayName(nameOnPage);
  const [first = name] = name.split(' ');
  const isName = first.length > 1 && !/[.,]/.test(first) && !isTitle(first);
  return isName ? first : name;
}

/**
 * What the name may be. Two readings where the page does not tell which way round it is: "James, Olu"
 * may be Olu James, and "Jane, Parent Forum" is Jane.
 */
export function readingsOf(nameOnPage: string): string[] {
  const bare = withoutBrackets(nameOnPage);
  const [before = '', ...rest] = bare
    .split(',')
    .map((part) => part.trim())
    .filter((part, i) => i === 0 || !isMark(part));
  const after = rest[0] ?? '';
  if (!before || !after) return present([nameOf(before || after)]);
  const bothShout = isCapitals(before) && isCapitals(after);
  const given = withoutLetters(after.split(/\s+/)).join(' ');
  const turned = nameOf(`${bothShout ? lowered(given) : given} ${lowered(before)}`);
  const straight = nameOf(before);
  // "Smith, Jane, Head of SEND": what follows the second comma is no name.
  const likely = surnameFirst(before, after);
  if (likely === null) return present([straight, turned]);
  return present([likely ? turned : straight]);
}

const present = (names: string[]) => names.filter(Boolean);

/** Is this "Smith, Jane"? Null: it may as well be a name and an organisation. */
function surnameFirst(before: string, after: string): boolean | null {
  const words = before.split(/\s+/);
  const given = afterTitle(after.split(/\s+/));
  if (isCapitals(before) || /^\p{L}\.?$/u.test(after)) return true;
  if (isCapitals(after) && after.length > 1) return false;
  const givenAfter = isGiven(given[0]);
  const givenBefore = isGiven(afterTitle(words)[0]);
  if (givenAfter !== givenBefore) return givenAfter ? true : words.length === 1 ? null : false;
  if (words.length === 1 && given.length === 1) return true;
  return particles.has((words[0] ?? '').toLowerCase()) ? true : null;
}

const isTitle = (word: string) => titles.has(word.replace('.', '').toLowerCase());
const isCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Without titles and letters; capitals as in a sentence. "Dr Smith" keeps what makes it a name. */
function nameOf(text: string): string {
  const all = text.split(/\s+/).filter((word) => /[\p{L}\p{N}&]/u.test(word));
  const latin = all.filter((word) => !isOtherScript(word));
  const words = latin.length > 1 ? latin : all;
  const name = withoutLetters(afterTitle(words));
  const kept = name.length > 1 ? name : words;
  return cased(ordered(kept)).join(' ');
}

function afterTitle(words: string[]): string[] {
  const first = words.findIndex((word) => !isTitle(word));
  return first < 0 ? words : words.slice(first);
}

function withoutLetters(words: string[]): string[] {
  const last = words.findLastIndex((word) => !letters.has(word.replaceAll('.', '').toLowerCase()));
  return words.slice(0, last + 1);
}

/** "SMITH Jane": the surname goes last. "NHS Devon" is left alone. */
function ordered(words: string[]): string[] {
  const [first = '', second = '', ...rest] = words;
  // Short letters are an organisation more often than a surname.
  const isSurname = first.length > 3 && isCapitals(first);
  const turned = isSurname && isGiven(second) && !isCapitals(second);
  return turned && rest.length === 0 ? [second, first] : words;
}

/** Before a comma a surname is a word and no letters: "LI, Wei" and "LI, WEI" are "Wei Li". */
const lowered = (part: string) => (isCapitals(part) ? withWords(part, titled) : part);

const withWords = (text: string, change: (word: string) => string) =>
  text.split(/\s+/).map(change).join(' ');

/** "JANE SMITH", "Jane SMITH" and "jane smith" as in a sentence; "NHS Devon" and "JP Smith" as they are. */
function cased(words: string[]): string[] {
  const [first = '', ...rest] = words;
  const isPlain = words.every((word) => word === word.toLowerCase());
  const isShouted = isGiven(first) && rest.every(isCapitals);
  if (!isPlain && !isShouted) return words;
  return words.map((word, i) => {
    const small = word.toLowerCase();
    return i > 0 && particles.has(small) ? small : titled(word);
  });
}

/** "O'BRIEN-MCKAY" -> "O'Brien-McKay". */
function titled(word: string): string {
  return word
    .toLowerCase()
    .replace(
      /(^|[-'’.])(\p{L})/gu,
      (_, mark: string, letter: string) => mark + letter.toUpperCase(),
    )
    .replace(/(^|-)Mc(\p{L})/gu, (_, mark: string, l: string) => `${mark}Mc${l.toUpperCase()}`);
}
