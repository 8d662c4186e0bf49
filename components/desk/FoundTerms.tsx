import { useState } from 'preact/hooks';
import { markOf } from '../../lib/glossary/own-terms.ts';
import type { PaperTerm, PaperTerms } from '../../lib/glossary/paper-terms.ts';
import type { OwnTerms, TermMark } from '../../lib/model.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { DeskActions } from './actions.ts';
import { FoundTerm } from './FoundTerm.tsx';
import { UnknownLetters } from './UnknownLetters.tsx';

interface Props {
  found: PaperTerms;
  own: OwnTerms;
  actions: DeskActions;
}

/** The words of her papers: what nobody explains, what to keep for the call, what she knows. */
export function FoundTerms({ found, own, actions }: Props) {
  const { marks, localTerms } = own;
  // What she knew when the papers were read is at the end; a mark made now moves nothing.
  const [marksBefore] = useState(marks);
  const terms = found.terms.toSorted(
    (a, b) => Number(isKnown(a, marksBefore)) - Number(isKnown(b, marksBefore)),
  );
  const kept = terms.filter((term) => !isKnown(term, marks));

  return (
    <>
      <p class="found-sum" role="status">
        {sumOf(found.unknown.length, kept.length, terms.length - kept.length)}
      </p>
      {found.unknown.length > 0 && (
        <section aria-labelledby="unknown">
          <h2 id="unknown">Not in any list</h2>
          <ul class="found">
            {found.unknown.map((unknown) => (
              <UnknownLetters
                key={unknown.letters}
                unknown={unknown}
                others={localTerms}
                save={(draft) => actions.saveTerms([{ id: crypto.randomUUID(), ...draft }])}
                copy={actions.copy}
              />
            ))}
          </ul>
        </section>
      )}
      {terms.length > 0 && (
        <section aria-labelledby="found">
          <div class="found-head">
            <h2 id="found">In the list</h2>
            {kept.length > 0 && (
              <CopyButton text={asText(kept)} label="Copy what is kept" copy={actions.copy} />
            )}
          </div>
          <ul class="found">
            {terms.map((term) => (
              <FoundTerm
                key={term.term}
                found={term}
                marks={marks}
                known={isKnown(term, marks)}
                saveMark={actions.saveMark}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function isKnown({ senses }: PaperTerm, marks: readonly TermMark[]): boolean {
  return senses.every((sense) => markOf(marks, sense)?.known);
}

function sumOf(unknown: number, kept: number, known: number): string {
  if (unknown + kept + known === 0) return 'No hard words found in it.';
  const parts = [
    unknown > 0 && `${unknown} not in any list`,
    kept > 0 && `${kept} kept for the call`,
    known > 0 && `${known} you know`,
  ].filter(Boolean);
  return `${parts.join(', ')}.`;
}

function asText(terms: readonly PaperTerm[]): string {
  return terms
    .map(({ term, senses }) => `${term}: ${senses.map(({ standsFor }) => standsFor).join(', or ')}`)
    .join('\n');
}
