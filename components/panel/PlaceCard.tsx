import type { Call, Place } from '../../lib/model.ts';

interface Props {
  place: Place;
  call: Call | null;
  setPlace(place: Place): void;
}

const step = 20;
const narrowest = 300;
const widest = 480;

/** Where the panel stands. Everything that dragging does, these buttons do too. */
export function PlaceCard({ place, call, setPlace }: Props) {
  const other = place.side === 'right' ? 'left' : 'right';
  const to = (width: number) =>
    setPlace({ ...place, width: Math.min(widest, Math.max(narrowest, width)) });
  return (
    <section class="card">
      <h2>This panel</h2>
      <div class="place-does">
        <button type="button" class="link" onClick={() => setPlace({ ...place, side: other })}>
          Move to the {other}
        </button>
        <button
          type="button"
          class="link"
          disabled={place.width <= narrowest}
          onClick={() => to(place.width - step)}
        >
          Narrower
        </button>
        <button
          type="button"
          class="link"
          disabled={place.width >= widest}
          onClick={() => to(place.width + step)}
        >
          Wider
        </button>
      </div>
      {call?.platform === 'zoom' && (
        <label class="tick">
          <input
            type="checkbox"
            checked={place.makeRoom}
            onChange={(event) => setPlace({ ...place, makeRoom: event.currentTarget.checked })}
          />
          Make the call narrower to fit it in
        </label>
      )}
      <p class="hint">Alt+Shift+P shows and hides it. Alt+Shift+J goes to the jot box.</p>
    </section>
  );
}
