/** What she ticks in a survey, and the views that come of it. */
import type { View } from '../model.ts';
import type { Question, Survey } from './import/survey.ts';
import { type SurveyMeta, type ViewDraft, viewsFrom } from './import/views.ts';

/** What is ticked of one question. */
export interface Pick {
  answers: readonly string[];
  /** The ticked answers make one point. */
  joined: boolean;
}

/** By the question's id. */
export type Picks = ReadonlyMap<string, Pick>;

const nothing: Pick = { answers: [], joined: false };

/** What is ticked of this question. */
export function pickOf(picks: Picks, question: Question): Pick {
  return picks.get(question.id) ?? nothing;
}

/** An answer is ticked, or no longer. One answer alone is joined to nothing. */
export function withTick(picks: Picks, question: Question, answer: string, on: boolean): Picks {
  const { answers, joined } = pickOf(picks, question);
  const rest = answers.filter((other) => other !== answer);
  const next = on ? [...rest, answer] : rest;
  return new Map(picks).set(question.id, { answers: next, joined: joined && next.length > 1 });
}

/** Its ticked answers make one view, or one each. */
export function withJoin(picks: Picks, question: Question, joined: boolean): Picks {
  return new Map(picks).set(question.id, { ...pickOf(picks, question), joined });
}

/** In the order of the survey, not of her ticks. */
export function draftsOf({ questions }: Survey, picks: Picks, typed: SurveyMeta): ViewDraft[] {
  const meta: SurveyMeta = {
    ...typed,
    month: typed.month?.trim() || null,
    // Whoever shows it puts the full stop.
    notHeardFrom: typed.notHeardFrom?.trim().replace(/\.+$/, ''),
  };
  return questions.flatMap((question) => {
    const { answers, joined } = pickOf(picks, question);
    const ticked = question.answers
      .map(({ text }) => text)
      .filter((text) => answers.includes(text));
    return viewsFrom(question, joined ? [ticked] : ticked, meta);
  });
}

/** As long as the store takes; a heading can be a whole letter. */
const longest = 500;

/** As they are stored: what was said about a draft stays behind. */
export function viewsOfDrafts(drafts: readonly ViewDraft[], newId: () => string): View[] {
  return drafts.map(({ topic, line, evidence }) => ({
    id: newId(),
    topic: topic.slice(0, longest),
    line: line.slice(0, longest),
    evidence,
  }));
}
