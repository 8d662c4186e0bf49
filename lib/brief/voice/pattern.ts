/**
 * A pattern over words. `<child>` is a class of words (see vocabulary.ts), the rest is a regular
 * expression over the words of a sentence with one space between them. It begins and ends at a word, and
 * so does what it looks ahead to: `(?!at)` is about the word "at" and not about "ate".
 */
import { vocabulary } from './vocabulary.ts';

const wordEnd = '(?![^ ])';

export function patternOf(ways: readonly string[]): RegExp {
  const source = ways.map((way) => `(?:${wholeWords(written(way))})`).join('|');
  return new RegExp(`(?<![^ ])(?:${source})${wordEnd}`, 'g');
}

function written(way: string): string {
  // A group's own name, `(?<claim>`, is no class.
  return way.replaceAll(/(?<!\(\?)<([a-z_]+)>/g, (_, name: string) => {
    const words = vocabulary[name];
    if (words === undefined) throw new Error(`No class of words is called <${name}>.`);
    return `(?:${written(words)})`;
  });
}

/** Closes each look ahead at the end of a word. */
function wholeWords(source: string): string {
  const text = source.replaceAll('(?= |$)', '');
  let made = '';
  const open: boolean[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '\\' || sign === '[') {
      const end = sign === '\\' ? i + 2 : text.indexOf(']', i) + 1;
      made += text.slice(i, end);
      i = end - 1;
    } else if (sign === '(') {
      const looks = /^\(\?[=!]/.test(text.slice(i, i + 3));
      open.push(looks);
      made += looks ? `${text.slice(i, i + 3)}(?:` : sign;
      if (looks) i += 2;
    } else if (sign === ')') {
      made += open.pop() ? `)${wordEnd})` : sign;
    } else made += sign;
  }
  return made;
}
