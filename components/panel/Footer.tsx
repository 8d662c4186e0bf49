import type { MeetingState } from '../../lib/meeting-state.ts';
import type { PanelActions } from './actions.ts';
import { CaptionsHint, CaptionsSwitch, isOn } from './CaptionsHelp.tsx';
import { JotBox, type JotStart } from './JotBox.tsx';

interface Props {
  state: MeetingState;
  actions: PanelActions;
  draft: string;
  /** Each time this number changes, the cursor goes to the jot box. */
  jotAsks: number;
  jotStart: JotStart | null;
  askCaptions(): void;
}

/** Always in reach: the jot box, and what is kept and read. */
export function Footer({ state, actions, draft, jotAsks, jotStart, askCaptions }: Props) {
  if (state.orphaned) return <Orphaned state={state} draft={draft} copy={actions.copy} />;
  const on = isOn(state.call);
  return (
    <footer class="footer">
      <CaptionsHint call={state.call} />
      <JotBox state={state} actions={actions} draft={draft} asks={jotAsks} start={jotStart}>
        <CaptionsSwitch
          call={state.call}
          confidential={state.meeting?.confidential ?? false}
          press={() => (on ? actions.setCaptionsHelp(false) : askCaptions())}
        />
      </JotBox>
    </footer>
  );
}

interface OrphanedProps {
  state: MeetingState;
  draft: string;
  copy: PanelActions['copy'];
}

/** After an update this panel cannot reach its store any more: say so, and hand back what is unsaved. */
function Orphaned({ state, draft, copy }: OrphanedProps) {
  const unsaved = [...state.unsaved.map((item) => item.note.text), draft].filter(Boolean);
  return (
    <footer class="footer">
      <p class="problem" role="alert">
        Tableside was updated. Your saved notes are safe. Reload this page to go on.
      </p>
      {unsaved.length > 0 && (
        <button type="button" class="button" onClick={() => void copy(unsaved.join('\n'))}>
          Copy my unsaved words
        </button>
      )}
    </footer>
  );
}
