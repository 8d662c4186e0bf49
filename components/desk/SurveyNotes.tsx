import type { Survey } from '../../lib/brief/import/survey.ts';

/** What she should know of the file, and which of its columns stay out. */
export function SurveyNotes({ survey: { notes, leftOut } }: { survey: Survey }) {
  return (
    <>
      {notes.length > 0 && (
        <ul class="problem survey-notes" aria-label="Good to know">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {leftOut.length > 0 && (
        <details class="survey-fold">
          <summary>
            {leftOut.length === 1 ? 'One column is' : `${leftOut.length} columns are`} left out
          </summary>
          <ul class="survey-left-out">
            {leftOut.map(({ column, heading, why }) => (
              <li key={column}>
                <b>
                  Column {column}: {heading}
                </b>{' '}
                {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
