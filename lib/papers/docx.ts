import type { DocxAnswer } from './docx.worker.ts';
import type { Paper } from './read-paper.ts';

/** A file that takes longer was made to: some unpack to a thousand times their size. */
const patienceMs = 60_000;

/** Reads a Word file beside the page: 500 pages take seconds, and the page must not wait for them. */
export async function readDocx(bytes: Uint8Array): Promise<Paper> {
  const worker = new Worker(new URL('./docx.worker.ts', import.meta.url), { type: 'module' });
  const text = await answerOf(worker, bytes).finally(() => worker.terminate());
  if (text === null) {
    throw new Error('This Word file is damaged and cannot be read. Ask for it again, or as a PDF.');
  }
  if (text.trim() === '') {
    throw new Error('There is no text in this Word file. It may hold pictures only.');
  }
  return { text };
}

/** Null: it is no Word file, whatever its name says. */
function answerOf(worker: Worker, bytes: Uint8Array): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('This Word file takes too long to read. Paste the part you need.')),
      patienceMs,
    );
    worker.onmessage = ({ data }: MessageEvent<DocxAnswer>) => {
      clearTimeout(timer);
      resolve(data.text);
    };
    worker.onerror = () => {
      clearTimeout(timer);
      resolve(null);
    };
    worker.postMessage(bytes);
  });
}
