/** Views from what people answered. The number is always people, of those who answered the question. */
import type { Evidence, View } from '../../model.ts';
import { type Identifiable, identifiable } from '../identifiable.ts';
import { honestNumber } from '../numbers.ts';
import type { Question } from './survey.ts';

export interface SurveyMeta {
  unit: Evidence['unit'];
  /** "March 2026"; null where nobody knows. */
  month: string | null;
  /** "survey" unless it says otherwise: "poll", "event form". */
  method?: string;
  notHeardFrom?: string;
}

/** A view to look over. It has no id yet: it is not stored until the rep keeps it. */
export interface ViewDraft extends Omit<View, 'id'> {
  month: string | null;
  /** "14 of 61 families": never a percentage. */
  says: string;
  /** What in the wording might tell somebody who this is. */
  warnings: Identifiable[];
  /** Something to think of before saying it. */
  caution: string | null;
}

/** Fewer than this, and in a small place somebody can be picked out. */
const smallNumber = 5;
const mostWords = 20;

const single: Record<Evidence['unit'], string> = {
  families: 'one family',
  parents: 'one parent',
  'young people': 'one young person',
  posts: 'one post',
};

/**
 * One draft for each thing chosen: an answer, or several that make one point. Somebody who ticked two of
 * these is one person. What is not among the question's answers gives no draft.
 */
export function viewsFrom(
  question: Question,
  chosenAnswers: readonly (string | readonly string[])[],
  meta: SurveyMeta,
): ViewDraft[] {
  return chosenAnswers.flatMap((chosen) => {
    const wanted = new Set(typeof chosen === 'string' ? [chosen] : chosen);
    const answers = question.answers.filter(({ text }) => wanted.has(text));
    const count = new Set(answers.flatMap(({ people }) => people)).size;
    if (count === 0) return [];
    const words = answers.map(({ text }) => text).join(' / ');
    const method = meta.method ?? 'survey';
    const evidence: Evidence = {
      count,
      base: question.base,
      unit: meta.unit,
      method: meta.month ? `${meta.month} ${method}` : method,
      ...(meta.notHeardFrom && { notHeardFrom: meta.notHeardFrom }),
    };
    const who = count === 1 ? single[meta.unit] : meta.unit;
    const line = shortened(sentence(`${who} said "${words}" when asked: ${question.text}`));
    return [
      {
        topic: shortened(question.text),
        line,
        evidence,
        month: meta.month,
        says: honestNumber(evidence) ?? '',
        warnings: identifiable(line),
        caution: cautionOf(count, question.base),
      },
    ];
  });
}

function cautionOf(count: number, base: number): string | null {
  if (count === 1) return 'One reply said this. Call it one, never "families".';
  if (count < smallNumber) {
    return 'Fewer than 5 said this. In a small place people may guess who.';
  }
  return base < 20 ? 'Fewer than 20 answered. Give the number, no percentage.' : null;
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function shortened(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  return words.length <= mostWords ? words.join(' ') : `${words.slice(0, mostWords).join(' ')}…`;
}
