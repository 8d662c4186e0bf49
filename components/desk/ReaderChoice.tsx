import type { LedgerReader } from '../../lib/archive/ledger.ts';

interface Props {
  reader: LedgerReader;
  choose(reader: LedgerReader): void;
}

const words: Record<LedgerReader, string> = {
  me: 'Only me',
  members: 'Members',
  reps: 'Reps and steering group',
};

/** Who is going to read it: asked before anything can be copied. */
export function ReaderChoice({ reader, choose }: Props) {
  return (
    <div class="report-readers" role="radiogroup" aria-label="Who reads it">
      {(Object.keys(words) as LedgerReader[]).map((each) => (
        <label key={each} class={each === reader ? 'reader on' : 'reader'}>
          <input
            type="radio"
            class="unseen"
            name="ledger-reader"
            checked={each === reader}
            onChange={() => choose(each)}
          />
          {words[each]}
        </label>
      ))}
    </div>
  );
}
