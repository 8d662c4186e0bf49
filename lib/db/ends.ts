/** How requests and transactions end. */

/** For ends that nobody waits for, as another tells them: of a request its transaction, of an upgrade `openDB`. */
export function unwatched(request: Promise<unknown>): void {
  request.catch(() => {});
}

/** A call that throws leaves its transaction open, and what was done before it would be kept. */
export function takeBack(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It had failed as a whole already: there is nothing left to take back.
  }
}

/**
 * Asks several things at once. Where one cannot even be asked, which throws, what comes of the others
 * is taken as well and not left to nobody.
 */
export function together<const Asks extends readonly (() => Promise<unknown>)[]>(
  ...asks: Asks
): Promise<{ -readonly [K in keyof Asks]: Awaited<ReturnType<Asks[K]>> }> {
  return Promise.all(asks.map(async (ask) => ask())) as never;
}
