import { pointsOn } from '../../lib/brief/view-words.ts';
import type { Prep, View } from '../../lib/model.ts';
import { ViewCard } from './ViewCard.tsx';

interface Props {
  prep: Prep;
  save(view: View): Promise<unknown>;
  remove(view: View): Promise<void>;
}

/** Every view, or what a view is for. */
export function ViewList({ prep: { views, plans }, save, remove }: Props) {
  if (views.length === 0) {
    return (
      <p class="empty empty-large">
        A view is one thing families said, and how many said it. Add one, or bring in a survey.
      </p>
    );
  }
  return (
    <ul class="views" aria-label="Views">
      {views.map((view) => (
        <ViewCard
          key={view.id}
          view={view}
          points={pointsOn(plans, view.id)}
          save={save}
          remove={() => remove(view)}
        />
      ))}
    </ul>
  );
}
