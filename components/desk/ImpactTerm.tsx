import { useState } from 'preact/hooks';
import { type LedgerReader, type LedgerTerm, rowFor } from '../../lib/archive/ledger.ts';
import {
  columnWords,
  knownWords,
  ledgerCsv,
  ledgerText,
} from '../../lib/archive/ledger-ways-out.ts';
import type { ID, ISODate } from '../../lib/model.ts';
import type { Known } from '../../lib/report/words-for.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { DeskActions } from './actions.ts';
import { SaveAsFile } from './SaveAsFile.tsx';

interface Props {
  term: LedgerTerm;
  reader: LedgerReader;
  forum: string;
  known: Known;
  today: ISODate;
  copy: DeskActions['copy'];
}

/** One term: what stands here is what leaves, and no more. */
export function ImpactTerm({ term, reader, forum, known, today, copy }: Props) {
  const [out, setOut] = useState<ReadonlySet<ID>>(new Set());
  const rows = term.rows.map((row) => rowFor(row, reader, known));
  const leaving = rows.filter(({ id }) => !out.has(id));
  const mayLeave = reader !== 'me';

  function toggle(id: ID) {
    const next = new Set(out);
    if (!next.delete(id)) next.add(id);
    setOut(next);
  }

  return (
    <section class="card impact" aria-label={term.name}>
      <h2>
        {term.name}
        <span class="count">{rows.length}</span>
      </h2>
      <table>
        <thead>
          <tr>
            {Object.values(columnWords).map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
            {mayLeave && (
              <th scope="col">
                <span class="unseen">Leave out</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} class={out.has(row.id) ? 'impact-out' : undefined}>
              <td data-label={columnWords.said}>{row.said}</td>
              <td data-label={columnWords.did}>
                {row.did}
                {row.warnings.length > 0 && !out.has(row.id) && (
                  <p class="report-warning">
                    Could someone work out who this is? {row.warnings.join(', ')}
                  </p>
                )}
              </td>
              <td data-label={columnWords.known}>{knownWords(row, today)}</td>
              {mayLeave && (
                <td>
                  <button
                    type="button"
                    class="link"
                    aria-label={`${out.has(row.id) ? 'Put back' : 'Leave out'}: ${row.did.slice(0, 100)}`}
                    onClick={() => toggle(row.id)}
                  >
                    {out.has(row.id) ? 'Put back' : 'Leave out'}
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {mayLeave && leaving.length > 0 && (
        <p class="report-does">
          <CopyButton
            text={ledgerText(forum, term.name, leaving, today)}
            copy={copy}
            label="Copy as text"
            of={term.name}
            main
          />
          <SaveAsFile
            text={ledgerCsv(term.name, leaving, today)}
            name={`impact-${term.name.toLowerCase().replaceAll(' ', '-')}.csv`}
            label="Save as a table"
          />
        </p>
      )}
    </section>
  );
}
