import { type Leaving, type LeavingLine, meansWords } from './leaving.ts';

/** Plain text for a message or a mail. */
export function asText({ title, about, parts, end }: Leaving): string {
  const blocks = parts.map(({ heading, lines }) => [heading, ...lines.map(asItem)].join('\n'));
  return [[title, ...about].join('\n'), ...blocks, end.join('\n')].filter(Boolean).join('\n\n');
}

function asItem({ text, means }: LeavingLine): string {
  const all = means ? `${text}\n${meansWords}: ${means}` : text;
  return `- ${all.replaceAll('\n', '\n  ')}`;
}
