/** The report as a Word file. A module of its own: the library is loaded when it is asked for. */
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Leaving, type LeavingLine, meansWords } from './leaving.ts';

const list = 'report-list';
/** In half points, as Word counts: 12 pt and more, which most people can read. */
const size = { text: 24, part: 28, title: 36 };
const font = 'Arial';
const colour = '000000';
/** In twentieths of a point. */
const lineAt = { left: 360, hanging: 360 };

/**
 * With headings, lists and the language as Word knows them, so that a screen reader reads it well. It
 * holds no author, no time and nothing of this computer: the same report is the same bytes.
 */
export async function asDocx(report: Leaving): Promise<Uint8Array<ArrayBuffer>> {
  const { title, about, parts, end } = report;
  const made = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font, size: size.text, color: colour, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 120, line: 300 } },
        },
        heading1: { run: { font, size: size.title, bold: true, color: colour } },
        heading2: {
          run: { font, size: size.part, bold: true, color: colour },
          paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
        },
        listParagraph: { paragraph: { spacing: { after: 80 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: list,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: lineAt } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(title) }),
          ...about.map(paragraph),
          ...parts.flatMap(({ heading, lines }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(heading) }),
            ...lines.map(item),
          ]),
          ...end.map(paragraph),
        ],
      },
    ],
  });
  return withoutTraces(await Packer.toArrayBuffer(made));
}

const paragraph = (text: string) => new Paragraph({ children: runsOf(text) });

function item({ text, means }: LeavingLine): Paragraph {
  const meaning = means
    ? [new TextRun({ text: `${meansWords}: `, bold: true, break: 1 }), ...runsOf(means)]
    : [];
  return new Paragraph({
    style: 'ListParagraph',
    numbering: { reference: list, level: 0 },
    children: [...runsOf(text), ...meaning],
  });
}

function runsOf(text: string): TextRun[] {
  return text.split('\n').map((line, i) => new TextRun({ text: line, ...(i > 0 && { break: 1 }) }));
}

const core = 'docProps/core.xml';
/** Zip files cannot go without a time. Noon of their first day, wherever she is. */
const noTime = '1980-01-01T12:00';

/** Without the time it was made at: nobody asked when she sat down to it. */
function withoutTraces(file: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(new Uint8Array(file));
  const about = strFromU8(parts[core] ?? new Uint8Array());
  const kept = about.replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, '');
  return zipSync({ ...parts, [core]: strToU8(kept) }, { mtime: noTime });
}
