/** What people picked in one column: one thing, several, a number, or words of their own. */

/** What each person picked, as a list; null: no answer. */
export type Picks = readonly (readonly string[] | null)[];

export interface Read {
  kind: 'choice' | 'many' | 'rating' | 'text';
  picks: Picks;
  note?: string;
}

/** From this many replies on, answers given once are what people typed under "Other". */
const fewestForOther = 20;
export const mostTypedKept = 5;
export const manyReplies = fewestForOther;

export const fold = (text: string) =>
  text.normalize('NFKC').replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim().toLowerCase();

/** Only a dash or dots: nothing was said. */
const says = (cell: string) => /[\p{L}\p{N}\p{Emoji_Presentation}✓✔]/u.test(cell);

export function readColumn(cells: readonly string[], heading: string): Read {
  const answers = cells.map((cell) => (says(cell) ? cell : null));
  const given = answers.filter((cell) => cell !== null);
  const one = answers.map((cell) => (cell === null ? null : [cell]));
  if (given.length > 0 && given.every((cell) => /^(10|\d)(\.0+)?$/.test(cell))) {
    return { kind: 'rating', picks: one.map((pick) => pick && [String(Number(pick[0]))]) };
  }
  const ranked = readRanking(answers, given);
  if (ranked) return ranked;
  const bySemicolon = splitAll(answers, ';');
  if (given.some((cell) => cell.includes(';')) && looksPicked(bySemicolon)) {
    return { kind: 'many', picks: bySemicolon };
  }
  const byComma = joinOptions(splitAll(answers, ', '));
  if (
    given.some((cell) => cell.includes(', ')) &&
    distinct(byComma) < distinct(one) &&
    looksPicked(byComma)
  ) {
    return { kind: 'many', picks: byComma };
  }
  const invites = /\b(why|comment|tell us more|anything else|in your own words|please explain)/i;
  if (looksPicked(one) && !(invites.test(heading) && distinct(one) > 8)) {
    return { kind: 'choice', picks: one };
  }
  return { kind: 'text', picks: one };
}

/** Everybody put the same things in an order. Ticks would say nothing; what stands first does. */
function readRanking(answers: readonly (string | null)[], given: readonly string[]): Read | null {
  const orders = splitAll(given, ';');
  const sets = new Set(orders.map((order) => [...(order ?? [])].map(fold).sort().join('\n')));
  const first = orders[0] ?? [];
  if (sets.size !== 1 || first.length < 3 || new Set(given).size < 2 || given.length < 3) {
    return null;
  }
  return {
    kind: 'choice',
    picks: splitAll(answers, ';').map((order) => order?.slice(0, 1) ?? null),
    note: 'People put these in order. This counts what they put first.',
  };
}

function splitAll(cells: readonly (string | null)[], separator: string): Picks {
  return cells.map((cell) => {
    if (cell === null) return null;
    const seen = new Map<string, string>();
    for (const part of cell.split(separator)) {
      const option = part.trim();
      if (option !== '' && !seen.has(fold(option))) seen.set(fold(option), option);
    }
    return seen.size === 0 ? null : [...seen.values()];
  });
}

/**
 * An option may hold a comma itself: "Speech, language and communication". Its parts always stand
 * together, the one never without the other.
 */
function joinOptions(picks: Picks): Picks {
  let joined = picks;
  for (let round = 0; round < 4; round++) {
    const together = partsThatStandTogether(joined);
    if (together.size === 0) return joined;
    joined = joined.map((pick) => pick && joinPick(pick, together));
  }
  return joined;
}

function partsThatStandTogether(picks: Picks): Map<string, string> {
  const times = new Map<string, number>();
  const pairs = new Map<string, { first: string; second: string; times: number }>();
  for (const pick of picks) {
    pick?.forEach((option, i) => {
      const first = fold(option);
      times.set(first, (times.get(first) ?? 0) + 1);
      const next = pick[i + 1];
      if (next === undefined) return;
      const second = fold(next);
      const pair = pairs.get(`${first}\n${second}`) ?? { first, second, times: 0 };
      pair.times++;
      pairs.set(`${first}\n${second}`, pair);
    });
  }
  const together = new Map<string, string>();
  const followers = new Set<string>();
  for (const { first, second, times: count } of pairs.values()) {
    const always = count === times.get(first) && count === times.get(second);
    if (!always || count < 2 || together.has(first) || followers.has(second)) continue;
    together.set(first, second);
    followers.add(second);
  }
  return together;
}

function joinPick(pick: readonly string[], together: ReadonlyMap<string, string>): string[] {
  const joined: string[] = [];
  for (let i = 0; i < pick.length; i++) {
    const option = pick[i] ?? '';
    const next = pick[i + 1];
    if (next !== undefined && together.get(fold(option)) === fold(next)) {
      joined.push(`${option}, ${next}`);
      i++;
    } else joined.push(option);
  }
  return joined;
}

function countsOf(picks: Picks): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pick of picks) {
    for (const option of pick ?? []) counts.set(fold(option), (counts.get(fold(option)) ?? 0) + 1);
  }
  return counts;
}

const distinct = (picks: Picks) => countsOf(picks).size;

/** Options come again and again and are short; sentences of one's own do not. */
function looksPicked(picks: Picks): boolean {
  const counts = [...countsOf(picks)];
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const again = counts.filter(([, count]) => count > 1);
  const repeated = again.reduce((sum, [, count]) => sum + count, 0);
  const longest = again.reduce((most, [option]) => Math.max(most, option.length), 0);
  if (repeated >= all * 0.6 && longest <= 150 && again.length <= 60) return true;
  const short = counts.every(([option]) => option.length <= 30 && option.split(' ').length <= 4);
  return short && counts.length <= 6 && all <= 12;
}
