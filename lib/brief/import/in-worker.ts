import type { Imported, ImportMessage, ImportProgress, ImportRequest } from './job.ts';
import { limits, megabyte } from './limits.ts';
import type { Outcome } from './outcome.ts';

const failed = (problem: string, next: string): Outcome<never> => ({ ok: false, problem, next });

/**
 * Brings in one file from a page of the extension. The worker lives for this file only; the signal ends
 * it at once, and then nothing is imported. Never throws.
 */
export async function importInWorker(
  file: File,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<Outcome<Imported>> {
  const stopped = failed('You stopped this.', 'Nothing was brought in.');
  if (file.size > limits.fileMegabytes * megabyte) {
    return failed(
      `This file is larger than ${limits.fileMegabytes} MB.`,
      'Split it, and bring in one part.',
    );
  }
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failed('This file cannot be opened.', 'It may have been moved. Choose it again.');
  }
  if (signal.aborted) return stopped;
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    const end = (outcome: Outcome<Imported>) => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
      resolve(outcome);
    };
    const stop = () => end(stopped);
    signal.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
      if (data.says === 'progress') onProgress(data.progress);
      else end(data.outcome);
    };
    const fail = (event: Event) => {
      event.preventDefault();
      end(failed('This file could not be read.', 'Close other windows and try again.'));
    };
    worker.onerror = fail;
    worker.onmessageerror = fail;
    const request: ImportRequest = { bytes, fileName: file.name };
    worker.postMessage(request, [bytes.buffer]);
  });
}
