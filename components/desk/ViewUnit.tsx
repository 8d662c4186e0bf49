import { unitsInWords } from '../../lib/brief/view-words.ts';
import type { Evidence } from '../../lib/model.ts';
import { ViewSelect } from './ViewSelect.tsx';

type Unit = Evidence['unit'];
const options = Object.entries(unitsInWords) as [Unit, string][];

/** Who is counted: families, parents, young people, posts. */
export function ViewUnit({ value, change }: { value: Unit; change(unit: Unit): void }) {
  return <ViewSelect label="Who was counted" value={value} options={options} change={change} />;
}
