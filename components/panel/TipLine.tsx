import type { Entry, LiveLine } from '../../lib/tips/memory.ts';
import type { OwnWords } from '../../lib/tips/phrases.ts';
import type { Help } from '../../lib/tips/tip.ts';
import { tipOf } from '../../lib/tips/tips.ts';
import { clockTime } from '../shared/dates.ts';
import { TrayIcon } from '../shared/icons.tsx';
import type { PanelActions } from './actions.ts';
import type { LastView } from './last-view.ts';
import { TipHelps } from './TipHelps.tsx';

export interface TipProps {
  live: LiveLine | null;
  tray: readonly Entry[];
  /** Until when all is quiet. */
  hushed: Date | null;
  off: boolean;
  words: OwnWords;
}

interface Props extends TipProps {
  wasSharing: boolean;
  now: Date;
  help(help: Help, entry: Entry): void;
  openTray(): void;
  /** The way to what is still open, near the end and after it. */
  last: LastView | null;
  actions: Pick<PanelActions, 'sharingSeen' | 'holdTip' | 'closeTip' | 'hush' | 'copy'>;
}

/** Hushed for longer than this, it is for the meeting. */
const longHushMs = 3 * 60 * 60_000;

/**
 * One quiet line. Its box keeps its height with or without a tip, so that nothing below ever jumps,
 * and it is not announced: a screen reader would talk over the meeting.
 */
export function TipLine({ live, hushed, words, wasSharing, help, actions, ...rest }: Props) {
  if (wasSharing) return <WasSharing seen={actions.sharingSeen} />;
  if (!live || hushed) return <Quiet hushed={hushed} actions={actions} {...rest} />;
  return (
    <section
      class="tip"
      role="status"
      aria-label="Tip"
      aria-live="off"
      onPointerEnter={() => actions.holdTip(true)}
      onPointerLeave={() => actions.holdTip(false)}
      onFocusIn={() => actions.holdTip(true)}
      onFocusOut={() => actions.holdTip(false)}
    >
      <p>{live.says ?? tipOf(live.tip)?.says}</p>
      <div class="tip-does">
        <TipHelps entry={live} words={words} help={help} copy={actions.copy} />
        <Noticed count={rest.tray.length} open={rest.openTray} />
        <button type="button" class="link" onClick={actions.closeTip}>
          Close
        </button>
      </div>
    </section>
  );
}

/** The way to the tray while a line is shown. Its place is kept, so that a count moves nothing. */
function Noticed({ count, open }: { count: number; open(): void }) {
  return (
    <button
      type="button"
      class="tip-noticed"
      aria-label={`Noticed: ${count}`}
      title={`Noticed: ${count}`}
      disabled={count === 0}
      onClick={open}
    >
      <TrayIcon />
    </button>
  );
}

type QuietProps = Pick<Props, 'hushed' | 'off' | 'tray' | 'now' | 'openTray' | 'last' | 'actions'>;

/** Nothing to say, and the way to what was noticed. */
function Quiet({ hushed, off, tray, now, openTray, last, actions }: QuietProps) {
  const forLong = hushed !== null && hushed.getTime() - now.getTime() > longHushMs;
  return (
    <section class="tip tip-quiet" role="status" aria-label="Tip" aria-live="off">
      <p>{quietWords(hushed, forLong, off)}</p>
      <div class="tip-does">
        {hushed && !forLong && (
          <button type="button" class="link" onClick={() => actions.hush('meeting')}>
            For this meeting
          </button>
        )}
        {hushed && (
          <button type="button" class="link" onClick={() => actions.hush(null)}>
            Tips again
          </button>
        )}
        {!hushed && tray.length > 0 && (
          <button type="button" class="link" onClick={openTray}>
            Noticed: {tray.length}
          </button>
        )}
        {!hushed && last && (
          <button type="button" class="link" onClick={last.open}>
            {last.label}
          </button>
        )}
      </div>
    </section>
  );
}

function quietWords(hushed: Date | null, forLong: boolean, off: boolean): string {
  if (hushed) return forLong ? 'No tips in this meeting.' : `No tips until ${clockTime(hushed)}.`;
  return off ? 'Tips are off. The desk has them.' : 'All quiet. Tips come one at a time.';
}

/** In the tip's own place, so that nothing moves. */
function WasSharing({ seen }: { seen(): void }) {
  return (
    <section class="tip tip-quiet" role="status" aria-label="Tip" aria-live="off">
      <p>You shared your screen. The panel was hidden.</p>
      <div class="tip-does">
        <button type="button" class="link" onClick={seen}>
          Close
        </button>
      </div>
    </section>
  );
}
