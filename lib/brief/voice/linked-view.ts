import { fold } from '../../glossary/fold.ts';
import type { View } from '../../model.ts';

/** A word by its beginning: "letters" and "letter", "waiting" and "wait" are one. */
const stemsOf = (text: string) =>
  new Set(
    fold(text)
      .split(' ')
      .flatMap((word) => (word.length > 3 && !common.has(word) ? [word.slice(0, 5)] : [])),
  );

const common = new Set(
  'families family parents parent children child people young carers with that this have they them their from about when what been were more told said think feel want need very really just would could should there some each than into also only other'.split(
    ' ',
  ),
);

/** The view that speaks of the same things. Where one alone is given, the point is linked to it. */
export function linkedView(plain: string, views: readonly View[]): View | null {
  if (views.length === 1) return views[0] ?? null;
  const words = stemsOf(plain);
  let best: View | null = null;
  let most = 0;
  for (const view of views) {
    const shared = [...stemsOf(`${view.topic} ${view.line}`)].filter((word) =>
      words.has(word),
    ).length;
    if (shared > most) {
      best = view;
      most = shared;
    }
  }
  return best;
}
