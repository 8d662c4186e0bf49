import { useState } from 'preact/hooks';
import { counted, strengthInWords, strengthOf, strengthsUpTo } from '../../lib/brief/strength.ts';
import { loweredTo } from '../../lib/brief/view-form.ts';
import type { Strength, View } from '../../lib/model.ts';
import { ViewSelect } from './ViewSelect.tsx';

interface Props {
  view: View;
  save(view: View): Promise<unknown>;
}

/** How much it weighs, in words. She may say less than the numbers hold, never more. */
export function ViewStrength({ view, save }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const { unit } = view.evidence;
  const most = counted(view.evidence);
  const strength = strengthOf(view);
  const options = strengthsUpTo(most).map((each) => [each, strengthInWords(each, unit)] as const);

  async function lower(to: Strength) {
    setProblem(null);
    await save(loweredTo(view, to)).catch((error: Error) => setProblem(error.message));
  }

  if (options.length === 1) {
    return <p class="view-strength">{strengthInWords(strength, unit)}.</p>;
  }
  return (
    <div class="view-strength">
      <ViewSelect
        label="How strong it is"
        of={view.line}
        value={strength}
        options={options}
        change={lower}
      />
      {strength !== most && (
        <p class="hint">You lowered this. The numbers say: {strengthInWords(most, unit)}.</p>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
