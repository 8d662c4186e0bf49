/** A line of the list of people. */
export interface Row {
  /** The name, and which of that name it is: two people may have one. */
  key: string;
  /** As the page writes it. */
  name: string;
}

/**
 * The people the page shows. Pages draw some names and then others: whose card is open stays in the
 * list, with the words that are being written.
 */
export function peopleRows(names: readonly string[], open: Row | null): Row[] {
  const times = new Map<string, number>();
  const rows = names.map((name) => {
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return { key: `${nth} ${name}`, name };
  });
  return open && !rows.some(({ key }) => key === open.key) ? [...rows, open] : rows;
}
