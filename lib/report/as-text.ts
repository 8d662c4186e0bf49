import { dayWords } from '../dates/day-words.ts';
import type { ISODate } from '../model.ts';
import type { LastLook, Part, Report, ReportLine } from './report.ts';

/** The headings as families read them. */
export const partWords: Record<Part, string> = {
  said: 'What we said for families',
  agreed: 'What was agreed',
  'not decided': 'Not decided yet',
  questions: 'Questions',
  'asked of us': 'What our forum is asked to do',
  'new facts': 'New facts',
  'good news': 'Good news',
  more: 'Also',
  'hear from you': 'We need to hear from you',
};

/** A line as it leaves: in her words if she wrote it anew; null: she took it out. */
function wordsOf({ id, text }: ReportLine, look: LastLook): string | null {
  if (look.out.includes(id)) return null;
  const words = (look.words[id] ?? text).trim();
  return words === '' ? null : words;
}

/** Plain text for a message or a mail. */
export function asText(report: Report, look: LastLook, today: ISODate): string {
  const { forum, title, day, who, parts, heldBack, next } = report;
  const head = [`${title}, ${dayWords(day, today)}`, forum, who && `${who} went for the forum.`];
  const blocks = parts.flatMap(({ part, lines }) => {
    const words = lines.map((line) => wordsOf(line, look)).filter((each) => each !== null);
    return words.length > 0
      ? [[partWords[part], ...words.map((each) => `- ${each.replace(/\n+/g, '\n  ')}`)].join('\n')]
      : [];
  });
  const end = [
    heldBack && 'Some things were confidential and are not here.',
    next && `Next meeting: ${dayWords(next, today)}.`,
  ];
  return [head.filter(Boolean).join('\n'), ...blocks, end.filter(Boolean).join('\n')]
    .filter(Boolean)
    .join('\n\n');
}
