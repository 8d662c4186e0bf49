import type { PaperTerms } from '../../lib/glossary/paper-terms.ts';
import type { ID, LocalTerm, TermMark } from '../../lib/model.ts';

/** What the desk asks for. A promise that fails does so with a sentence for her. */
export interface DeskActions {
  saveTerms(terms: LocalTerm[]): Promise<unknown>;
  deleteTerms(ids: ID[]): Promise<unknown>;
  saveMark(mark: TermMark): Promise<unknown>;
  /** The text of a file, with what could not be read of it. */
  readPaper(
    file: File,
    progress: (page: number, pages: number) => void,
  ): Promise<{ text: string; note?: string }>;
  /** Gives the page its turn while it reads; stops when `signal` aborts. */
  findTerms(
    texts: readonly string[],
    localTerms: readonly LocalTerm[],
    signal: AbortSignal,
  ): Promise<PaperTerms>;
  copy(text: string): Promise<boolean>;
}

/** What was taken away just now, and how it comes back. */
export interface Undo {
  says: string;
  /** It could not be taken away: what is offered is to try again. */
  failed?: true;
  undo(): Promise<unknown>;
}
