/** What a file is by how it begins; its name decides only where the beginning does not tell. */
export type PaperKind = 'pdf' | 'docx' | 'text' | 'old-word' | 'rtf' | 'office' | 'other';

/** Some programs put a few lines before the mark of a PDF. */
const pdfMarkWithin = 1024;
const textSample = 4096;

export function kindOf(name: string, bytes: Uint8Array): PaperKind {
  const start = latin(bytes.subarray(0, pdfMarkWithin));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK')) return /\.(docx|docm|dotx)$/i.test(name) ? 'docx' : 'office';
  // Word before 2007, and every Office file with a password.
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'old-word';
  if (start.startsWith('{\\rtf')) return 'rtf';
  return isText(bytes) ? 'text' : 'other';
}

function isText(bytes: Uint8Array): boolean {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return wide || !bytes.subarray(0, textSample).includes(0);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
