/** Where the decisions of a meeting go from the room, as it was before. */
import { fold } from '../glossary/fold.ts';
import type { Route } from '../model.ts';

/** As many as a sentence looks back on where they differ. */
const lookBack = 3;

/** "Last 3 times this went to Cabinet." Null: it never went anywhere. The latest route comes first. */
export function lastTimes(routes: readonly Route[]): string | null {
  const known = routes.filter(({ approver }) => keyOf(approver) !== '');
  const [last] = known;
  if (!last) return null;
  const other = known.findIndex(({ approver }) => !isSame(approver, last.approver));
  const inRow = other < 0 ? known.length : other;
  if (inRow > 1) return `Last ${inRow} times this went to ${nameOf(last.approver, known)}.`;
  const lately = known.slice(0, lookBack);
  const most = lately.find(({ approver }) => timesIn(lately, approver) > 1);
  if (lately.length < lookBack || !most) {
    return `Last time this went to ${nameOf(last.approver, known)}.`;
  }
  const times = timesIn(lately, most.approver);
  return `${times} of the last ${lookBack} times this went to ${nameOf(most.approver, known)}.`;
}

/** Who may have to approve, each once: where it went most often, then where it goes as prepared. */
export function approvers(goesUpTo: readonly string[], routes: readonly Route[]): string[] {
  const went = routes.map(({ approver }) => approver);
  const often = went.toSorted((a, b) => timesIn(routes, b) - timesIn(routes, a));
  const found = new Map<string, string>();
  for (const name of [...often, ...goesUpTo]) {
    const key = keyOf(name);
    const prepared = goesUpTo.find((each) => keyOf(each) === key);
    if (key !== '' && !found.has(key)) found.set(key, (prepared ?? nameOf(name, routes)).trim());
  }
  return [...found.values()];
}

/** "the cabinet " and "Cabinet" are one. */
const keyOf = (name: string) => fold(name).replace(/^the /, '');
const isSame = (a: string, b: string) => keyOf(a) === keyOf(b);

const timesIn = (routes: readonly Route[], name: string) =>
  routes.filter(({ approver }) => isSame(approver, name)).length;

/** In the spelling that was used most; of two, the latest. */
function nameOf(name: string, routes: readonly Route[]): string {
  const spelled = routes
    .map(({ approver }) => approver.trim())
    .filter((each) => isSame(each, name));
  const timesOf = (each: string) => spelled.filter((other) => other === each).length;
  return spelled.toSorted((a, b) => timesOf(b) - timesOf(a))[0] ?? name.trim();
}
