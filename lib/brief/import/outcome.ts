/** Why nothing was brought in: what is wrong and where, in one sentence, and what to do about it. */
export interface Problem {
  problem: string;
  next: string;
}

/** What a step of the import gives. Nothing is half-imported, so there is no third case. */
export type Outcome<T> = { ok: true; value: T } | ({ ok: false } & Problem);

/** How far a long step is, in rows. */
export type OnRows = (done: number, of: number) => void;

/** Thrown inside the import only; `attempt` turns it into an outcome. Both sentences are for a person. */
export class ImportProblem extends Error {
  readonly next: string;

  constructor(problem: string, next: string) {
    super(problem);
    this.next = next;
  }
}

/** Runs a step. What a library throws is for programmers, so the rep reads `otherwise` instead. */
export async function attempt<T>(
  step: () => T | Promise<T>,
  otherwise: Problem,
): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await step() };
  } catch (error) {
    return error instanceof ImportProblem
      ? { ok: false, problem: error.message, next: error.next }
      : { ok: false, ...otherwise };
  }
}

/** "C" for 2, "AB" for 27: the column as a spreadsheet shows it. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** "Row 14, column C": counted from 0, said as a spreadsheet shows it. */
export function place(row: number, column: number): string {
  return `Row ${row + 1}, column ${columnName(column)}`;
}
