import type { PastedList, PastedTerm } from '../../lib/glossary/paste-list.ts';

interface Props {
  list: PastedList;
  takeOut(): void;
}

/** What a pasted list would do, before it does. */
export function PastePreview({ list, takeOut }: Props) {
  const { terms, problems, merged, leftOut } = list;
  return (
    <div class="preview">
      {problems.length > 0 && (
        <div class="problem" role="status">
          <p>
            <b>
              {problems.length === 1 ? 'One line needs' : `${problems.length} lines need`} a look.
            </b>{' '}
            Nothing is saved until then.
          </p>
          <ul>
            {problems.slice(0, mostShown).map(({ line, says }) => (
              <li key={line}>
                <b>Line {line}.</b> {says}
              </li>
            ))}
            {problems.length > mostShown && <li>And {problems.length - mostShown} more.</li>}
          </ul>
          <button type="button" class="link" onClick={takeOut}>
            {problems.length === 1 ? 'Take this line out' : 'Take these lines out'}
          </button>
        </div>
      )}
      {merged > 0 && (
        <p class="hint">
          {merged === 1 ? 'One line says' : `${merged} lines say`} the same as another. They are
          one.
        </p>
      )}
      {leftOut.length > 0 && <p class="hint">These columns are left out: {leftOut.join(', ')}.</p>}
      {terms.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
        <section class="preview-table" tabIndex={0} aria-label="What will be saved">
          <table>
            <thead>
              <tr>
                <th scope="col">Word</th>
                <th scope="col">Stands for</th>
                <th scope="col">Meaning</th>
                <th scope="col">What happens</th>
              </tr>
            </thead>
            <tbody>
              {terms.slice(0, mostRows).map((term) => (
                <tr key={term.line} class={term.state}>
                  <th scope="row">{term.term}</th>
                  <td>{term.standsFor}</td>
                  <td>{term.meaning}</td>
                  <td>{stateWords[term.state]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {terms.length > mostRows && <p class="hint">And {terms.length - mostRows} more.</p>}
        </section>
      )}
    </div>
  );
}

const mostShown = 20;
const mostRows = 200;

const stateWords: Record<PastedTerm['state'], string> = {
  new: 'New',
  change: 'New meaning for it',
  have: 'Already in the list',
  national: 'Tableside knows it',
};
