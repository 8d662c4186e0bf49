import type { ID, LocalTerm, OwnTerms, TermMark } from '../model.ts';
import type { Database } from './database.ts';
import { together } from './ends.ts';
import { read, write } from './write.ts';

/** Everything she added to the glossary. */
export async function readOwnTerms(db: Database): Promise<OwnTerms> {
  const [marks, localTerms] = await read(db, ['termMarks', 'localTerms'], (tx) =>
    together(
      () => tx.objectStore('termMarks').getAll(),
      () => tx.objectStore('localTerms').getAll(),
    ),
  );
  return { marks, localTerms };
}

export async function saveTermMark(db: Database, mark: TermMark): Promise<TermMark> {
  return write(db, ['termMarks'], async (tx) => {
    await tx.objectStore('termMarks').put(mark);
    return mark;
  });
}

/** Stores a whole list or nothing of it. */
export async function saveLocalTerms(db: Database, terms: LocalTerm[]): Promise<LocalTerm[]> {
  return write(db, ['localTerms'], async (tx) => {
    const store = tx.objectStore('localTerms');
    await Promise.all(terms.map(async (term) => store.put(term)));
    return terms;
  });
}

export async function deleteLocalTerms(db: Database, ids: ID[]): Promise<{ ids: ID[] }> {
  return write(db, ['localTerms'], async (tx) => {
    const store = tx.objectStore('localTerms');
    await Promise.all(ids.map(async (id) => store.delete(id)));
    return { ids };
  });
}
