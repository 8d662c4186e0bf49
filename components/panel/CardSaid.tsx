import type { Partner } from '../../lib/model.ts';

/** What became of a card. */
export interface CardDone {
  says: string;
  /** It was taken away, and can come back. */
  gone?: Partner;
}

interface Props {
  done: CardDone | null;
  setDone(done: CardDone | null): void;
  putBack(partner: Partner): Promise<void>;
}

/** Says that a card is saved or removed. Undo instead of "are you sure". */
export function CardSaid({ done, setDone, putBack }: Props) {
  const gone = done?.gone;

  function undo(partner: Partner) {
    putBack(partner).then(
      () => setDone({ says: `The card of ${partner.name} is back.` }),
      (error: Error) => setDone({ says: error.message, gone: partner }),
    );
  }

  return (
    <div role="status">
      {done && (
        <p class="undo">
          {done.says}
          {gone && (
            <button type="button" class="link" onClick={() => undo(gone)}>
              Undo
            </button>
          )}
        </p>
      )}
    </div>
  );
}
