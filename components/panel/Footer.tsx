import type { MeetingState } from '../../lib/meeting-state.ts';
import type { PanelActions } from './actions.ts';
import { CaptionsHint, CaptionsSwitch, isOn } from './CaptionsHelp.tsx';
import { JotBox, type JotProps } from './JotBox.tsx';

interface Props extends JotProps {
  /** What she is changing in a note and has not saved yet. */
  editing: string;
  askCaptions(): void;
}

/** Always in reach: the jot box, and what is kept and read. */
export function Footer({ editing, askCaptions, ...jot }: Props) {
  const { state, actions, draft } = jot;
  if (state.orphaned) {
    return <Orphaned state={state} typed={[draft.text, editing]} copy={actions.copy} />;
  }
  const on = isOn(state.call);
  return (
    <footer class="footer">
      <CaptionsHint call={state.call} />
      <JotBox {...jot}>
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
  typed: string[];
  copy: PanelActions['copy'];
}

/** After an update this panel cannot reach its store any more: say so, and hand back what is unsaved. */
function Orphaned({ state, typed, copy }: OrphanedProps) {
  const unsaved = [...state.unsaved.map((item) => item.note.text), ...typed].filter(Boolean);
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
