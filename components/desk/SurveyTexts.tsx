import { detailsInWords, partsOf } from '../../lib/brief/identifiable-words.ts';
import type { FreeText } from '../../lib/brief/import/survey.ts';

/** The rest is in her file. */
const mostShown = 50;

/** What people wrote themselves: to read here, never quoted unless she asks them and writes it down. */
export function SurveyTexts({ texts }: { texts: readonly FreeText[] }) {
  const rest = texts.length - mostShown;
  return (
    <>
      <p class="hint">
        These are not kept and not quoted. What is marked may show who wrote it. Some of it may be
        missed.
      </p>
      <ul class="survey-texts">
        {texts.slice(0, mostShown).map((text, i) => (
          <Text key={i} {...text} />
        ))}
      </ul>
      {rest > 0 && <p class="hint">And {rest.toLocaleString('en-GB')} more in your file.</p>}
    </>
  );
}

function Text({ text, row, warnings }: FreeText) {
  return (
    <li>
      <p>
        {partsOf(text, warnings).map((part, i) =>
          part.marked ? <mark key={i}>{part.text}</mark> : part.text,
        )}
      </p>
      <p class="hint">{[`Row ${row}`, ...detailsInWords(text, warnings)].join('. ')}.</p>
    </li>
  );
}
