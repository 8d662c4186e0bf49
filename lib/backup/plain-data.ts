/** Our deepest record, a plan with its points, has six levels. */
const deepest = 10;
/** Names that a copied object could turn into something else than words. */
const tricks = new Set(['__proto__', 'constructor', 'prototype']);

/** Words, numbers, lists and objects of them, and no trick. Does not call itself: depth costs nothing. */
export function isPlainData(value: unknown): boolean {
  const left: [unknown, number][] = [[value, 0]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [it, depth] = next;
    if (typeof it !== 'object' || it === null) continue;
    if (depth >= deepest) return false;
    for (const key of Object.keys(it)) {
      if (tricks.has(key)) return false;
      left.push([Reflect.get(it, key), depth + 1]);
    }
  }
  return true;
}
