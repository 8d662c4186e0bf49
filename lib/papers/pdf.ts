/** The legacy build: the other one needs browsers newer than those we say we run in. */
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { Paper, Progress } from './read-paper.ts';

GlobalWorkerOptions.workerSrc = workerAddress;

/** Reads the text of a PDF page by page in a worker of this extension; nothing is fetched. */
export async function readPdf(bytes: Uint8Array, progress: Progress): Promise<Paper> {
  // Only text is wanted: no fonts, pictures or forms. Since version 6 pdf.js has no eval to switch off.
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  try {
    return await paperOf(await task.promise, progress);
  } catch (error) {
    throw new Error(sentenceFor(error));
  } finally {
    await task.destroy();
  }
}

class NoText extends Error {}

async function paperOf(pdf: PDFDocumentProxy, progress: Progress): Promise<Paper> {
  const pages: string[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    progress(n, pdf.numPages);
    pages.push(await textOfPage(pdf, n));
  }
  const empty = pages.filter((page) => page.trim() === '').length;
  if (empty === pages.length) throw new NoText();
  const text = pages.join('\n\n');
  if (empty === 0) return { text };
  const one = empty === 1;
  return {
    text,
    note: `${one ? 'One page has' : `${empty} pages have`} no text, only a picture perhaps. Look at ${one ? 'it' : 'them'} yourself.`,
  };
}

async function textOfPage(pdf: PDFDocumentProxy, n: number): Promise<string> {
  const page = await pdf.getPage(n);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

function sentenceFor(error: unknown): string {
  if (error instanceof NoText) {
    return 'This PDF has pictures of pages and no text in it. Ask for the Word file, or for a PDF with text.';
  }
  if (error instanceof Error && error.name === 'PasswordException') {
    return 'This PDF has a password. Open it, copy its words and paste them here.';
  }
  return 'This PDF is damaged and cannot be read. Ask for it again, or as a Word file.';
}
