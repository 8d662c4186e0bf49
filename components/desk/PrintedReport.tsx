import { type Leaving, meansWords } from '../../lib/report/leaving.ts';

interface Props {
  leaving: Leaving;
}

/** The report on paper. It is seen there only. */
export function PrintedReport({ leaving: { title, about, parts, end } }: Props) {
  return (
    <article class="print-sheet printed-report">
      <h1>{title}</h1>
      {about.map((words, i) => (
        <p key={i}>{words}</p>
      ))}
      {parts.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {lines.map(({ id, text, means }) => (
              <li key={id}>
                {text}
                {means && (
                  <p>
                    <b>{meansWords}:</b> {means}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {end.map((words, i) => (
        <p key={i}>{words}</p>
      ))}
    </article>
  );
}
