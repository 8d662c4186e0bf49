import { useState } from 'preact/hooks';
import type { LastLook } from '../../lib/report/report.ts';
import type { Warnings } from '../../lib/report/warnings.ts';
import { ReportMeans } from './ReportMeans.tsx';

interface Props {
  id: string;
  /** As it was made, before the last look. */
  made: string;
  /** As it leaves. */
  leaves: string;
  /** What it means for families; null: such a line has none. */
  means: { written: string; read: string; change(words: string): void } | null;
  warnings: Warnings;
  look: LastLook;
  change(look: LastLook): void;
  /** It is written elsewhere. */
  fixed?: boolean;
}

/** One line that leaves. What she changes here is changed in the report and nowhere else. */
export function ReportLineRow(props: Props) {
  const { id, made, leaves, means, warnings, look, change, fixed } = props;
  const [editing, setEditing] = useState(false);
  const isOut = look.out.includes(id);

  function toggle() {
    change({ ...look, out: isOut ? look.out.filter((each) => each !== id) : [...look.out, id] });
  }

  return (
    <li class={isOut ? 'report-line out' : 'report-line'}>
      <label>
        <input type="checkbox" checked={!isOut} onChange={toggle} /> <span>{leaves}</span>
      </label>
      {!fixed && (
        <button
          type="button"
          class="link"
          aria-label={`${editing ? 'Close' : 'Edit'} in the report: ${made}`}
          onClick={() => setEditing(!editing)}
        >
          {editing ? 'Close' : 'Edit'}
        </button>
      )}
      {editing && (
        <textarea
          class="edit"
          aria-label={`Write anew: ${made}`}
          value={look.words[id] ?? leaves}
          onInput={({ currentTarget: { value } }) =>
            change({ ...look, words: { ...look.words, [id]: value } })
          }
        />
      )}
      {means && !isOut && <ReportMeans about={made} {...means} />}
      {!isOut && <ReportWarnings {...warnings} />}
    </li>
  );
}

function ReportWarnings({ names, details }: Warnings) {
  return (
    <>
      {names.length > 0 && (
        <p class="report-warning">Members read roles, not names. Still here: {names.join(', ')}</p>
      )}
      {details.length > 0 && (
        <p class="report-warning">Could someone work out who this is? {details.join(', ')}</p>
      )}
    </>
  );
}
