import { type Leaving, type LeavingLine, meansWords } from './leaving.ts';

/** Markdown (CommonMark) for a website or a wiki. What people wrote is text in it and nothing else. */
export function asMarkdown({ title, about, parts, end }: Leaving): string {
  const blocks = parts.map(
    ({ heading, lines }) => `## ${plain(heading)}\n\n${lines.map(asItem).join('\n')}`,
  );
  return `${[`# ${plain(title)}`, ...about.map(plain), ...blocks, ...end.map(plain)].join('\n\n')}\n`;
}

function asItem({ text, means }: LeavingLine): string {
  return `- ${plain(text)}${means && `  \n  **${meansWords}:** ${plain(means)}`}`;
}

/** What begins a list, a quote or a heading when a line begins with it. */
const lineStart = /^(\s*)(?:([-+=~:])|(\d+)([.)]))/gm;

function plain(text: string): string {
  return text
    .replace(/[\\[\]()<>!`|#*_~&@]/g, '\\$&')
    .replace(/(https?|ftp|mailto|javascript|www)([:.])/gi, '$1\\$2')
    .replace(lineStart, (_, space: string, mark = '', digits = '', point = '') =>
      mark ? `${space}\\${mark}` : `${space}${digits}\\${point}`,
    )
    .replace(/\n/g, '  \n  ');
}
