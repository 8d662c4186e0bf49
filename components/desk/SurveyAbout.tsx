import type { SurveyMeta } from '../../lib/brief/import/views.ts';
import { ViewField } from './ViewField.tsx';
import { ViewUnit } from './ViewUnit.tsx';

interface Props {
  meta: SurveyMeta;
  change(meta: SurveyMeta): void;
}

/** What the table does not say: who answered, when, and who is missing. */
export function SurveyAbout({ meta, change }: Props) {
  return (
    <div class="survey-about">
      <div class="view-field">
        <ViewUnit value={meta.unit} change={(unit) => change({ ...meta, unit })} />
      </div>
      <ViewField
        label="Month"
        value={meta.month ?? ''}
        change={(month) => change({ ...meta, month: month === '' ? null : month })}
      />
      <ViewField
        label="Not heard from"
        hint="Who is missing among the replies?"
        value={meta.notHeardFrom ?? ''}
        change={(notHeardFrom) => change({ ...meta, notHeardFrom })}
      />
    </div>
  );
}
