/**
 * A brief as the forum wrote it, in Word or as text: headings become agenda items, lists become points.
 * What a point is, is guessed by its wording and always for the rep to confirm. No words are lost.
 */
import { type Identifiable, identifiable } from '../identifiable.ts';
import { type Guess, guessOf } from './guess.ts';
import { limits, megabyte } from './limits.ts';
import { attempt, ImportProblem, type Outcome } from './outcome.ts';
import { textOf } from './text.ts';
import { isZip, unpack } from './zip.ts';

export interface BriefDraft {
  /** '' where the text has none. */
  title: string;
  items: ItemDraft[];
}

export interface ItemDraft {
  /** '' for points that stand before the first heading. */
  title: string;
  /** "10:15" and minutes, where the heading says so. */
  start: string | null;
  minutes: number | null;
  points: PointDraft[];
}

export interface PointDraft {
  text: string;
  guess: Guess;
  confirmed: false;
  warnings: Identifiable[];
}

interface Line {
  kind: 'title' | 'heading' | 'number' | 'bullet' | 'text';
  text: string;
  indented: boolean;
}

/** Never throws: what cannot be read gives one sentence. Text, or the bytes of a .docx or .txt file. */
export function readBrief(textOrDocx: string | Uint8Array): Promise<Outcome<BriefDraft>> {
  return attempt(
    async () => {
      const lines =
        typeof textOrDocx === 'string'
          ? linesOfText(textOrDocx)
          : isZip(textOrDocx)
            ? await linesOfDocx(textOrDocx)
            : linesOfText(plainText(textOrDocx));
      const draft = draftOf(lines);
      const points = draft.items.reduce((sum, item) => sum + item.points.length, 0);
      if (draft.items.length === 0) {
        throw new ImportProblem(
          'There are no words in this.',
          'Choose another file, or paste the text.',
        );
      }
      if (points > limits.points) {
        throw new ImportProblem('This has more than 1,000 points.', 'Bring in the part you need.');
      }
      return draft;
    },
    {
      problem: 'This file could not be read.',
      next: 'It may be damaged or have a password. Paste the text instead.',
    },
  );
}

function plainText(bytes: Uint8Array): string {
  const starts = (...start: number[]) => start.every((byte, i) => bytes[i] === byte);
  if (bytes.length > limits.fileMegabytes * megabyte) throw tooLong();
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new ImportProblem(
      'This is an old .doc file, or it has a password.',
      'Save it as .docx without a password.',
    );
  }
  if (starts(0x25, 0x50, 0x44, 0x46)) {
    throw new ImportProblem('This is a PDF.', 'Copy its text and paste it here.');
  }
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) {
    throw new ImportProblem('This is an .rtf file.', 'Save it as .docx, or paste the text.');
  }
  try {
    return textOf(bytes);
  } catch {
    throw new ImportProblem(
      'This is not a text file.',
      'Choose a .docx or .txt file, or paste the text.',
    );
  }
}

const tooLong = () =>
  new ImportProblem('This is too long for a brief.', 'Bring in the part you need for the meeting.');

const bulletMark = /^[-–—*•·▪‣◦o]\s+|^[•▪‣◦]\s*/;
/** "3.", "2.1)", but not the hour of "10:15". */
const numberMark =
  /^(?:(?:agenda )?item\s+)?\(?\d{1,2}(?:\.\d{1,2})*\s*[.):](?!\d)\s*|^\(?[a-z][.)]\s+/i;

function linesOfText(text: string): Line[] {
  if (text.length > limits.briefLetters) throw tooLong();
  const raw = text.split(/\r\n?|\n/);
  const lines = raw.flatMap((line, i): Line[] => {
    const words = line.trim();
    // A line of dashes under a heading, or a rule between parts.
    if (words === '' || /^[-=_*~]{3,}$/.test(words)) return [];
    const indented = /^(\t| {2,})/.test(line);
    const underlined = /^(=|-){3,}$/.test(raw[i + 1]?.trim() ?? '');
    const marked = /^(#{1,6})\s+(.*)$/.exec(words);
    if (marked) return [{ kind: 'heading', text: marked[2] ?? '', indented }];
    if (bulletMark.test(words)) {
      return [{ kind: 'bullet', text: words.replace(bulletMark, ''), indented }];
    }
    if (/^(agenda )?item\s+\d/i.test(words)) {
      return [{ kind: 'heading', text: words.replace(numberMark, ''), indented }];
    }
    if (numberMark.test(words)) {
      return [{ kind: 'number', text: words.replace(numberMark, ''), indented }];
    }
    return [{ kind: underlined || isShouted(words) ? 'heading' : 'text', text: words, indented }];
  });
  return withHeadings(lines.filter((line) => line.text !== ''));
}

const isShouted = (words: string) =>
  words.length <= 80 &&
  /\p{Lu}{2}.*\p{Lu}/u.test(words) &&
  words === words.toUpperCase() &&
  /\s/.test(words);

/** Short, without the end of a sentence. */
const isTitleLike = ({ text }: Line) => text.split(/\s+/).length <= 10 && !/[.?!;,]$/.test(text);

/** A short line with a list below is a heading; so is a number where bullets are the points. */
function withHeadings(lines: readonly Line[]): Line[] {
  const isList = (line: Line | undefined) => line?.kind === 'bullet' || line?.kind === 'number';
  const led = lines.map((line, i) =>
    line.kind === 'text' && isList(lines[i + 1]) && (isTitleLike(line) || line.text.endsWith(':'))
      ? ({ ...line, kind: 'heading' } satisfies Line)
      : line,
  );
  // A first short line over a numbered agenda is the title of it all.
  const numbers = led.filter(({ kind, indented }) => kind === 'number' && !indented);
  const bullets = led.some(({ kind, indented }) => kind === 'bullet' || indented);
  const headings = led.filter(({ kind }) => kind === 'heading');
  const onlyTitle = headings.length === 1 && led[0]?.kind === 'heading';
  const agenda =
    numbers.length > 1 &&
    (headings.length === 0 || onlyTitle) &&
    (bullets || (headings.length === 0 && numbers.filter(isTitleLike).length * 2 > numbers.length));
  if (!agenda) return led;
  return led.map((line, i) => {
    if (i === 0 && onlyTitle) return { ...line, kind: 'title' };
    return line.kind === 'number' && !line.indented ? { ...line, kind: 'heading' } : line;
  });
}

async function linesOfDocx(bytes: Uint8Array): Promise<Line[]> {
  if (bytes.length > limits.fileMegabytes * megabyte) throw tooLong();
  const packed = unpack(bytes);
  if (!packed.paths.has('word/document.xml')) {
    throw new ImportProblem(
      'This is not a Word file.',
      'Choose a .docx or .txt file, or paste the text.',
    );
  }
  const { default: mammoth } = await import('mammoth');
  const plain = packed.plain();
  const { value } = await mammoth.convertToHtml(
    // Browsers read `arrayBuffer`, Node reads `buffer`.
    { arrayBuffer: plain.buffer, buffer: plain as Buffer },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  if (value.length > limits.briefLetters * 4) throw tooLong();
  return linesOfMarkup(value);
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Mammoth's markup is plain and well formed: blocks, lists, tables; it is only read, never shown. */
function linesOfMarkup(markup: string): Line[] {
  const lines: Line[] = [];
  /** The lists we are in, from the outside. */
  const lists: string[] = [];
  let words = '';
  let inRow = false;
  let inHeading = false;
  let boldDepth = 0;
  let allBold = true;
  const flush = () => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(lineOf(text));
    words = '';
    allBold = true;
  };
  const lineOf = (text: string): Line => {
    const indented = lists.length > 1;
    if (inHeading) return { kind: 'heading', text, indented };
    if (lists.length > 0)
      return { kind: lists.at(-1) === 'ol' ? 'number' : 'bullet', text, indented };
    if (inRow) return { kind: 'bullet', text, indented };
    // Headings are often only bold, and bullets typed by hand are in the text.
    if (allBold && text.split(' ').length <= 12) return { kind: 'heading', text, indented };
    return linesOfText(text)[0] ?? { kind: 'text', text, indented };
  };
  for (const [token] of markup.matchAll(/<[^>]*>|[^<]+/g)) {
    const [, slash = '', tag = ''] = /^<(\/?)(\w+)/.exec(token) ?? [];
    const closes = slash !== '';
    if (tag === '') {
      if (token.trim() !== '' && boldDepth === 0) allBold = false;
      words += token.replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
    } else if (tag === 'strong') boldDepth += closes ? -1 : 1;
    else if (/^(br|td|th)$/.test(tag) || (tag === 'p' && (inRow || lists.length > 0))) words += ' ';
    else if (/^(h[1-6]|p|li|ul|ol|tr|table)$/.test(tag)) {
      flush();
      if (tag === 'ul' || tag === 'ol') {
        if (closes) lists.pop();
        else lists.push(tag);
      }
      if (tag === 'tr') inRow = !closes;
      if (/^h[1-6]$/.test(tag)) inHeading = !closes;
    }
  }
  flush();
  return withHeadings(lines);
}

function draftOf(lines: readonly Line[]): BriefDraft {
  const items: ItemDraft[] = [];
  let title = '';
  lines.forEach((line, i) => {
    if (line.kind === 'title') title = line.text;
    else if (line.kind === 'heading') {
      const next = lines[i + 1];
      // A heading straight over another at the very top is the title.
      if (i === 0 && next?.kind === 'heading') title = line.text;
      else items.push(itemOf(line.text));
    } else {
      if (items.length === 0) items.push(itemOf(''));
      items.at(-1)?.points.push(pointOf(line.text));
    }
  });
  if (items.length === 0 && title !== '') items.push(itemOf(title));
  return { title, items };
}

function itemOf(heading: string): ItemDraft {
  const time =
    /^\(?([01]?\d|2[0-3])[:.]([0-5]\d)\)?(?:\s*(?:-|–|to)\s*\d{1,2}[:.]\d{2})?\s*[-–:]?\s+/.exec(
      heading,
    );
  const length = /[([\s–-]+(\d{1,3})\s*(?:mins?|minutes?)[)\]]?\.?$/i.exec(heading);
  const title = heading.slice(time?.[0].length ?? 0, length?.index ?? heading.length);
  return {
    title: title.replace(/[:\s]+$/, '').trim(),
    start: time ? `${time[1]?.padStart(2, '0')}:${time[2]}` : null,
    minutes: length ? Number(length[1]) : null,
    points: [],
  };
}

function pointOf(words: string): PointDraft {
  const { guess, text } = guessOf(words);
  return { text, guess, confirmed: false, warnings: identifiable(text) };
}
