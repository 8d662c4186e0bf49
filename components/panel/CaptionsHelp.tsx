import { useState } from 'preact/hooks';
import type { Call } from '../../lib/model.ts';

interface Props {
  call: Call | null;
  set(on: boolean): void;
}

const howTo: Record<Call['platform'], string> = {
  teams: 'Turn on captions in Teams: More, then Captions.',
  zoom: 'Turn on captions in Zoom: More, then Captions.',
  meet: 'Turn on captions in Meet: press the letter c.',
};

/** Off until she switches it on for this call, and before that it says what is read and kept. */
export function CaptionsHelp({ call, set }: Props) {
  const [asking, setAsking] = useState(false);
  const on = call !== null && call.captions !== 'off';
  const possible = call?.state === 'in-call';
  return (
    <div class="captions">
      {asking && !on && (
        <section class="consent" aria-label="About captions help">
          <p>
            Captions help reads the captions on this page and shows you the jargon in them. Nothing
            is saved or sent. It stops when the call ends.
          </p>
          <div class="consent-does">
            <button
              type="button"
              class="button"
              onClick={() => {
                set(true);
                setAsking(false);
              }}
            >
              Turn on
            </button>
            <button type="button" class="link" onClick={() => setAsking(false)}>
              Not now
            </button>
          </div>
        </section>
      )}
      {call?.captions === 'none' && <p class="hint">{howTo[call.platform]}</p>}
      <div class="captions-row">
        <span>{on ? 'Captions help on. Nothing saved.' : 'Captions help is off.'}</span>
        <button
          type="button"
          class="link"
          aria-pressed={on}
          title={on ? 'Turn captions help off' : 'What captions help does'}
          disabled={!possible}
          onClick={() => (on ? set(false) : setAsking(!asking))}
        >
          Captions help
        </button>
      </div>
    </div>
  );
}
