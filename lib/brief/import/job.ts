/** What the import's worker does, and what it says. No worker in sight: tests run it as it is. */
import { attempt, type OnRows, type Outcome } from './outcome.ts';
import { type BriefDraft, readBrief } from './read-brief.ts';
import { readTable } from './read-table.ts';
import { type Survey, surveyOf } from './survey.ts';

export interface ImportRequest {
  bytes: Uint8Array;
  fileName: string;
}

/** Rows done of rows: first they are read, then answers are counted. */
export interface ImportProgress {
  step: 'reading' | 'counting';
  done: number;
  of: number;
}

export type Imported = { kind: 'survey'; survey: Survey } | { kind: 'brief'; brief: BriefDraft };

export type ImportMessage =
  | { says: 'progress'; progress: ImportProgress }
  | { says: 'done'; outcome: Outcome<Imported> };

/** A brief by its name; everything else is taken for a survey's table. */
const isBrief = (fileName: string) => /\.(docx?|txt|md|rtf|pdf)$/i.test(fileName);

export async function runImport(
  { bytes, fileName }: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
): Promise<Outcome<Imported>> {
  if (isBrief(fileName)) {
    const brief = await readBrief(bytes);
    return brief.ok ? { ok: true, value: { kind: 'brief', brief: brief.value } } : brief;
  }
  const step =
    (name: ImportProgress['step']): OnRows =>
    (done, of) =>
      onProgress({ step: name, done, of });
  const table = await readTable(bytes, fileName, step('reading'));
  if (!table.ok) return table;
  const survey = await surveyOf(table.value.rows, step('counting'));
  if (!survey.ok) return survey;
  return attempt(
    () => {
      const notes = [...table.value.notes, ...survey.value.notes];
      return { kind: 'survey' as const, survey: { ...survey.value, notes } };
    },
    { problem: 'The answers could not be put together.', next: 'Try again.' },
  );
}
