import type { ViewProblems, ViewText } from '../../lib/brief/view-form.ts';
import { ViewField } from './ViewField.tsx';
import { ViewUnit } from './ViewUnit.tsx';

interface Props {
  text: ViewText;
  problems: ViewProblems;
  change(part: Partial<ViewText>): void;
}

/** How many, of how many, and how they were asked. */
export function ViewNumbers({ text, problems, change }: Props) {
  return (
    <fieldset class="view-numbers">
      <legend>The number</legend>
      <ViewField
        label="How many said it"
        hint="Leave it empty if nobody counted."
        numeric
        value={text.count}
        change={(count) => change({ count })}
        problem={problems.count}
      />
      <ViewField
        label="Of how many asked"
        hint="All who answered, not only those who agreed."
        numeric
        value={text.base}
        change={(base) => change({ base })}
        problem={problems.base}
      />
      <div class="view-field">
        <ViewUnit value={text.unit} change={(unit) => change({ unit })} />
      </div>
      <ViewField
        label="How you asked"
        hint="As you would say it: “March survey”."
        value={text.method}
        change={(method) => change({ method })}
      />
    </fieldset>
  );
}
