import type { LocalTerm, TermMark } from '../../lib/model.ts';

/** What a page that shows terms can have done for it. */
export interface WordActions {
  saveTermMark(mark: TermMark): void;
  saveLocalTerms(terms: LocalTerm[]): void;
  /** Resolves to false when the browser does not let us at the clipboard. */
  copy(text: string): Promise<boolean>;
}
