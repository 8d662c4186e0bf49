import { type Leaving, type LeavingLine, meansWords } from './leaving.ts';

/**
 * Rich text for a mail: headings and lists, and no styles, so that it takes on the look of where it is
 * pasted. All of it is escaped; it has no links, pictures or attributes.
 */
export function asHtml({ title, about, parts, end }: Leaving): string {
  const body = [
    `<h1>${escaped(title)}</h1>`,
    ...about.map(asParagraph),
    ...parts.map(
      ({ heading, lines }) =>
        `<h2>${escaped(heading)}</h2>\n<ul>\n${lines.map(asItem).join('\n')}\n</ul>`,
    ),
    ...end.map(asParagraph),
  ];
  return body.join('\n');
}

const asParagraph = (text: string) => `<p>${escaped(text)}</p>`;

function asItem({ text, means }: LeavingLine): string {
  const meaning = means && `<br><b>${escaped(meansWords)}:</b> ${escaped(means)}`;
  return `<li>${escaped(text)}${meaning}</li>`;
}

const marks: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark).replace(/\n/g, '<br>');
}
