import { useState } from 'preact/hooks';
import type { LastLook, ReportLine } from '../../lib/report/report.ts';

interface Props {
  line: ReportLine;
  look: LastLook;
  change(look: LastLook): void;
}

/** One line that leaves. What she changes here is changed in the report and nowhere else. */
export function ReportLineRow({ line, look, change }: Props) {
  const { id, text, warnings } = line;
  const [editing, setEditing] = useState(false);
  const isOut = look.out.includes(id);
  const words = look.words[id] ?? text;

  function toggle() {
    change({ ...look, out: isOut ? look.out.filter((each) => each !== id) : [...look.out, id] });
  }

  return (
    <li class={isOut ? 'report-line out' : 'report-line'}>
      <label>
        <input type="checkbox" checked={!isOut} onChange={toggle} /> <span>{words}</span>
      </label>
      <button
        type="button"
        class="link"
        aria-label={`${editing ? 'Close' : 'Edit'} in the report: ${text}`}
        onClick={() => setEditing(!editing)}
      >
        {editing ? 'Close' : 'Edit'}
      </button>
      {editing && (
        <textarea
          class="edit"
          aria-label={`Write anew: ${text}`}
          value={words}
          onInput={({ currentTarget: { value } }) =>
            change({ ...look, words: { ...look.words, [id]: value } })
          }
        />
      )}
      {!isOut && warnings.length > 0 && (
        <p class="report-warning">Could someone work out who this is? {warnings.join(', ')}</p>
      )}
    </li>
  );
}
