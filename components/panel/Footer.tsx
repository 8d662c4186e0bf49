import { useState } from 'preact/hooks';
import type { MeetingState } from '../../lib/meeting-state.ts';
import type { PanelActions } from './actions.ts';
import { CaptionsConsent, CaptionsHint, CaptionsSwitch, isOn } from './CaptionsHelp.tsx';
import { JotBox } from './JotBox.tsx';

interface Props {
  state: MeetingState;
  actions: PanelActions;
}

/** Always in reach: the jot box, and what is kept and read. */
export function Footer({ state, actions }: Props) {
  const [asking, setAsking] = useState(false);
  const on = isOn(state.call);
  if (state.orphaned) return <Orphaned state={state} copy={actions.copy} />;

  function turn(to: boolean) {
    actions.setCaptionsHelp(to);
    setAsking(false);
  }

  return (
    <footer class="footer">
      {asking && !on && (
        <CaptionsConsent turnOn={() => turn(true)} notNow={() => setAsking(false)} />
      )}
      <CaptionsHint call={state.call} />
      <JotBox state={state} saveNote={actions.saveNote}>
        <CaptionsSwitch
          call={state.call}
          asking={asking}
          press={() => (on ? turn(false) : setAsking(!asking))}
        />
      </JotBox>
    </footer>
  );
}

/** After an update this panel cannot reach its store any more: say so, and hand back what is unsaved. */
function Orphaned({ state, copy }: { state: MeetingState; copy: PanelActions['copy'] }) {
  const unsaved = state.unsaved.map((item) => item.note.text).join('\n');
  return (
    <footer class="footer">
      <p class="problem" role="alert">
        Tableside was updated. Your saved notes are safe. Reload this page to go on.
      </p>
      {unsaved && (
        <button type="button" class="button" onClick={() => void copy(unsaved)}>
          Copy my unsaved words
        </button>
      )}
    </footer>
  );
}
