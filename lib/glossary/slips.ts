const widest = 64;
const rows = [new Uint8Array(widest), new Uint8Array(widest), new Uint8Array(widest)];

/**
 * How many slips of the hand lie between two words: a letter wrong, missing, too many, or two swapped
 * (optimal string alignment). Stops counting beyond `most`, and gives `most` + 1 then. Only the band
 * that `most` slips can reach is worked out.
 */
export function slips(a: string, b: string, most: number): number {
  const tooMany = most + 1;
  if (Math.abs(a.length - b.length) > most || b.length >= widest - 1) return tooMany;
  let [before, above, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= Math.min(b.length, tooMany); j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    const letter = a.charCodeAt(i - 1);
    row[from - 1] = from === 1 ? i : tooMany;
    let least = row[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (above[j - 1] as number) + (letter === other ? 0 : 1);
      const added = (row[j - 1] as number) + 1;
      if (added < cost) cost = added;
      // Beyond the band of the row above there is nothing to come from.
      if (j < i + most || i <= 1) {
        const missed = (above[j] as number) + 1;
        if (missed < cost) cost = missed;
      }
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        const swapped = (before[j - 2] as number) + 1;
        if (swapped < cost) cost = swapped;
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return tooMany;
    row[to + 1] = tooMany;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[b.length] as number, tooMany);
}
