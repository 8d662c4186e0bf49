/**
 * Backups of before, made into those of today. The version of the format is the number of steps, so a
 * new step is one function at the end; those above it never change. Each has its stored sample in
 * tests/fixtures/backup/.
 */
import type { BackupLine } from './format.ts';

const steps: ((line: BackupLine) => BackupLine)[] = [
  /** There were no kinds yet, and nobody was asked who may see a note. */
  function notesWithKinds(line) {
    const { store, record } = line;
    if (store !== 'notes' || typeof record !== 'object' || record === null) return line;
    return { store, record: { kind: 'note', share: 'private', ...record } };
  },
];

export const version = steps.length;

export function upgradedLine(line: BackupLine, from: number): BackupLine {
  return steps.slice(from).reduce((before, step) => step(before), line);
}
