/** What the desk says of a view, in words. */
import type { Evidence, ID, Plan, Quote, View } from '../model.ts';
import { honestNumber } from './numbers.ts';
import { percentOf } from './strength.ts';

/** More words than this are hard to say in one breath. */
const mostLineWords = 20;

/** "14 of 61 families, March survey"; where nobody counted it says so. */
export function numberInWords(evidence: Evidence): string {
  const number = honestNumber(evidence) ?? 'Nobody counted';
  const asked =
    evidence.count === null && evidence.base !== null
      ? `, ${evidence.base} ${evidence.unit} were asked`
      : '';
  return [number + asked, evidence.method].filter(Boolean).join(', ');
}

/** "23%", only to stand beside the number. Rounding never makes it nobody or all. */
export function percentBeside(evidence: Evidence): string | null {
  const percent = percentOf(evidence);
  if (percent === null || evidence.count === 0) return null;
  if (percent === 0) return 'under 1%';
  return percent === 100 && evidence.count !== evidence.base ? 'over 99%' : `${percent}%`;
}

/** May she say "the forum supports"? */
export const agreedInWords: Record<NonNullable<View['agreed']>, string> = {
  yes: 'yes',
  'steering group': 'by the steering group',
  no: 'not yet',
};

/** Who may hear a quote. */
export const consentInWords: Record<Quote['consent'], string> = {
  public: 'Anyone may hear it',
  meeting: 'It may be said in the meeting',
  'forum only': 'Only inside the forum',
  'not asked': 'Nobody was asked yet',
};

/** A kind word when a line grows long; null while it is short enough. */
export function longLine(line: string): string | null {
  const words = line.split(/\s+/).filter(Boolean).length;
  if (words <= mostLineWords) return null;
  return `This has ${words} words. ${mostLineWords} or fewer are easier to say and to hear.`;
}

/** Who is counted. */
export const unitsInWords: Record<Evidence['unit'], string> = {
  families: 'Families',
  parents: 'Parents',
  'young people': 'Young people',
  posts: 'Posts',
};

/** How many points of her meetings a view stands behind. */
export function pointsOn(plans: readonly Plan[], view: ID): number {
  return plans.flatMap(({ agenda }) =>
    agenda.flatMap(({ points }) => points.filter(({ viewId }) => viewId === view)),
  ).length;
}
