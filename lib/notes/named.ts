import { fold } from '../glossary/fold.ts';

/** Those whose name begins with these letters, and those with a later word that does. */
export function beginningWith<T>(
  letters: string,
  all: readonly T[],
  nameOf: (each: T) => string,
): { whole: T[]; later: T[] } {
  const wanted = fold(letters);
  const whole: T[] = [];
  const later: T[] = [];
  if (wanted === '') return { whole, later };
  for (const each of all) {
    const name = fold(nameOf(each));
    if (name.startsWith(wanted)) whole.push(each);
    else if (name.includes(` ${wanted}`)) later.push(each);
  }
  return { whole, later };
}

/** The only one that the letters can mean; nobody guesses between two. */
export function theOneNamed<T>(
  letters: string,
  all: readonly T[],
  nameOf: (each: T) => string,
): T | null {
  const { whole, later } = beginningWith(letters, all, nameOf);
  const [only, ...others] = whole.length > 0 ? whole : later;
  return only !== undefined && others.length === 0 ? only : null;
}
