import type { MeetingState } from '../../lib/meeting-state.ts';
import { clockTime } from '../shared/dates.ts';
import { HideIcon, HushIcon, LockIcon } from '../shared/icons.tsx';
import type { PanelActions } from './actions.ts';

interface Props {
  state: MeetingState;
  hushed: Date | null;
  hush: PanelActions['hush'];
  /** Locks her notes, where she has set a passphrase. */
  lock(): void;
  hide(): void;
}

/** What meeting this is, until when, and the two ways to get some peace. */
export function Header({ state, hushed, hush, lock, hide }: Props) {
  const title = state.call?.title ?? state.meeting?.title ?? 'Your meeting';
  return (
    <header class="header">
      <div class="what">
        <h1 title={title}>{title}</h1>
        <small>{leavingOf(state) || timeOf(state)}</small>
      </div>
      <button
        type="button"
        class="icon"
        aria-label="Hush"
        aria-pressed={hushed !== null}
        title={hushed ? 'Tips again' : 'No tips for 15 minutes'}
        onClick={() => hush(hushed ? null : 'a while')}
      >
        <HushIcon />
      </button>
      {state.lock === 'open' && (
        <button type="button" class="icon" aria-label="Lock" title="Lock your notes" onClick={lock}>
          <LockIcon />
        </button>
      )}
      <button type="button" class="icon" aria-label="Hide panel" title="Hide panel" onClick={hide}>
        <HideIcon />
      </button>
    </header>
  );
}

function timeOf({ call, meeting }: MeetingState): string {
  if (call?.state === 'ended') return 'ended';
  if (call?.state === 'lobby') return 'waiting';
  if (meeting?.end) return `to ${clockTime(meeting.end)}`;
  return call?.startedAt ? `since ${clockTime(call.startedAt)}` : '';
}

/** She set it herself when she prepared the meeting. It counts more than when the others end. */
function leavingOf({ brief, call }: MeetingState): string {
  if (!brief?.leaveBy || call?.state === 'ended') return '';
  return `you leave at ${clockTime(brief.leaveBy)}`;
}
