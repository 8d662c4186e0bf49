import type { Call } from '../../lib/model.ts';

interface ConsentProps {
  turnOn(): void;
  notNow(): void;
}

/** Before captions help is switched on it says what is read and what is kept. */
export function CaptionsConsent({ turnOn, notNow }: ConsentProps) {
  return (
    <section class="consent" aria-label="About captions help">
      <p>
        Captions help reads the captions on this page and shows you the jargon in them. Nothing is
        saved or sent. It stops when the call ends.
      </p>
      <div class="consent-does">
        <button type="button" class="button" onClick={turnOn}>
          Turn on
        </button>
        <button type="button" class="link" onClick={notNow}>
          Not now
        </button>
      </div>
    </section>
  );
}

interface SwitchProps {
  call: Call | null;
  asking: boolean;
  press(): void;
}

/** Off until she switches it on for this call; while it is on the words beside it never go away. */
export function CaptionsSwitch({ call, asking, press }: SwitchProps) {
  const on = isOn(call);
  return (
    <p class="captions-switch">
      <button
        type="button"
        class="link"
        aria-pressed={on}
        aria-expanded={on ? undefined : asking}
        title={on ? 'Turn captions help off' : 'What captions help does'}
        disabled={call?.state !== 'in-call'}
        onClick={press}
      >
        Captions help
      </button>{' '}
      {on ? 'on. Nothing saved.' : 'off'}
    </p>
  );
}

/** How captions are switched on in the page: we never press its buttons for her. */
export function CaptionsHint({ call }: { call: Call | null }) {
  return call?.captions === 'none' ? <p class="hint">{howTo[call.platform]}</p> : null;
}

const howTo: Record<Call['platform'], string> = {
  teams: 'Turn on captions in Teams: More, then Captions.',
  zoom: 'Turn on captions in Zoom: More, then Captions.',
  meet: 'Turn on captions in Meet: press the letter c.',
};

export function isOn(call: Call | null): boolean {
  return call !== null && call.captions !== 'off';
}
