import { ImportProblem } from './outcome.ts';

/** What exports are written in, by the marks at their start. */
const marks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The text of a file. Without a mark it is UTF-8 or, where that does not fit, Windows-1252. */
export function textOf(bytes: Uint8Array): string {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  if (bytes.includes(0)) {
    throw new ImportProblem('This is not a text file.', 'Export the survey again as CSV or XLSX.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** One answer or heading: no hard spaces, one kind of line end, nothing round it. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim();
}
