import type { Call } from '../../lib/model.ts';

interface ConsentProps {
  accept(): void;
  notNow(): void;
}

/**
 * The first-run page of captions help. It fills the panel: nothing is read before she has seen what is
 * read and what is kept, and said yes.
 */
export function CaptionsConsent({ accept, notNow }: ConsentProps) {
  return (
    <section class="consent" aria-label="About captions help">
      <h2>Captions help: what it does</h2>
      <dl>
        <dt>What is read</dt>
        <dd>The captions that this call page shows. Nothing else that is said, and no chat.</dd>
        <dt>What it is for</dt>
        <dd>It spots jargon, so that you can look up a word in one click.</dd>
        <dt>What is kept</dt>
        <dd>Nothing. Words stay in memory for 90 seconds, without names. Then they are gone.</dd>
        <dt>What is sent</dt>
        <dd>Nothing. Nobody else in the call can see it.</dd>
        <dt>When it stops</dt>
        <dd>When you turn it off, when the call ends, and in a confidential meeting.</dd>
      </dl>
      <p>It is good manners to say that you use it to follow the meeting.</p>
      <div class="consent-does">
        <button type="button" class="button" onClick={accept}>
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
  confidential: boolean;
  press(): void;
}

/** Off until she switches it on for this call; while it is on the words beside it never go away. */
export function CaptionsSwitch({ call, confidential, press }: SwitchProps) {
  const on = isOn(call);
  return (
    <p class="captions-switch">
      <button
        type="button"
        class="link"
        aria-pressed={on}
        title={on ? 'Turn captions help off' : 'Turn captions help on for this call'}
        disabled={call?.state !== 'in-call' || confidential}
        onClick={press}
      >
        Captions help
      </button>{' '}
      {confidential ? 'stays off: confidential' : on ? 'on. Nothing saved.' : 'off'}
    </p>
  );
}

/** One line when captions do not come: how they are switched on there, or that the page changed. */
export function CaptionsHint({ call }: { call: Call | null }) {
  if (call?.captions === 'none') return <p class="hint">{howTo[call.platform]}</p>;
  if (call?.captions !== 'quiet') return null;
  return (
    <p class="hint">
      No captions for 5 minutes. If people speak, the page may have changed. Notes still work.
    </p>
  );
}

/** In that page's own words. We never press its buttons for her. */
const howTo: Record<Call['platform'], string> = {
  teams: 'No captions on the page yet. In Teams: More, Language and speech, Captions.',
  zoom: 'No captions on the page yet. In Zoom: More, then Captions.',
  meet: 'No captions on the page yet. In Meet: click in the call and press c.',
};

export function isOn(call: Call | null): boolean {
  return call !== null && call.captions !== 'off';
}
