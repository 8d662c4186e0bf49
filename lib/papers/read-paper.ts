/**
 * The text of a paper she chose. Nothing of it is stored or sent; what reads Word and PDF files is
 * loaded when the first of them comes. Every error is a sentence for her.
 */
import { kindOf } from './kind-of.ts';
import { plainText } from './plain-text.ts';

export interface Paper {
  text: string;
  /** What could not be read of it, as a sentence. */
  note?: string;
}

/** How far the reading is, where that is known. */
export type Progress = (page: number, pages: number) => void;

const mostBytes = 20 * 1024 * 1024;

export async function readPaper(file: File, progress: Progress): Promise<Paper> {
  if (file.size > mostBytes) {
    const size = Math.ceil(file.size / 1024 / 1024);
    throw new Error(`This file has ${size} MB, and 20 MB is the most. Ask for a smaller one.`);
  }
  if (file.size === 0) throw new Error('This file is empty. Choose another one.');
  const bytes = new Uint8Array(await bytesOf(file));
  const kind = kindOf(file.name, bytes);
  if (kind === 'pdf') return (await import('./pdf.ts')).readPdf(bytes, progress);
  if (kind === 'docx') return (await import('./docx.ts')).readDocx(bytes);
  if (kind === 'text') return { text: plainText(bytes) };
  throw new Error(refusals[kind]);
}

const refusals = {
  'old-word':
    'This is an old Word file, or it has a password. Open it in Word and save it as .docx without a password.',
  rtf: 'This is a rich text file. Open it in Word and save it as .docx, or paste its words.',
  office:
    'Tableside reads PDF, Word (.docx) and text files, and this is none of them. Paste its words.',
  other:
    'Tableside reads PDF, Word (.docx) and text files, and this is none of them. Paste its words.',
};

async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    // A folder was dropped, or the file was moved meanwhile.
    throw new Error('This file cannot be opened. If it is a folder, choose the files in it.');
  }
}
