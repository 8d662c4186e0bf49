import { useRef, useState } from 'preact/hooks';
import type { TipChoices } from '../../lib/tips/choices.ts';
import { closed, done, hushed, trayOf } from '../../lib/tips/engine.ts';
import type { Entry, TipMemory } from '../../lib/tips/memory.ts';
import type { Played } from '../../lib/tips/rehearsal/play.ts';
import type { Help } from '../../lib/tips/tip.ts';
import { HeardRow } from '../panel/HeardRow.tsx';
import { TipLine } from '../panel/TipLine.tsx';
import { Tray } from '../panel/Tray.tsx';
import { HushIcon } from '../shared/icons.tsx';
import type { DeskActions } from './actions.ts';

interface Props {
  played: Played;
  choices: TipChoices;
  change(next: (memory: TipMemory) => TipMemory): void;
  /** Pointer or keyboard is in the live line. */
  hold(held: boolean): void;
  copy: DeskActions['copy'];
}

/** As long as in a call, by the clock of the play. */
const hushMs = { 'a while': 15 * 60_000, meeting: 12 * 60 * 60_000 };

/** The panel as it is beside a call, as far as tips and words go. What needs a call says what it would do. */
export function RehearsalPanel({ played, choices, change, hold, copy }: Props) {
  const { memory, now, state } = played;
  const [trayOpen, setTrayOpen] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const panel = useRef<HTMLElement>(null);
  const tray = trayOf(memory, now);

  const { hushUntil } = memory;
  const hushedUntil = hushUntil !== null && hushUntil > now ? new Date(hushUntil) : null;

  function hush(until: keyof typeof hushMs | null) {
    change((before) => hushed(before, until && now + hushMs[until]));
  }

  function help({ does }: Help, entry: Entry) {
    setSaid(inACall[does]);
    change((before) => done(before, entry));
  }

  function closeTray() {
    setTrayOpen(false);
    // The button goes with the tray: the keyboard stays in the panel.
    panel.current?.focus();
  }

  return (
    <div class="rehearsal-side">
      <section class="rehearsal-panel" aria-label="The panel" ref={panel} tabIndex={-1}>
        <button
          type="button"
          class="rehearsal-hush"
          aria-label="Hush"
          aria-pressed={hushedUntil !== null}
          title={hushedUntil ? 'Tips again' : 'No tips for 15 minutes'}
          onClick={() => hush(hushedUntil ? null : 'a while')}
        >
          <HushIcon />
        </button>
        <TipLine
          live={memory.live}
          tray={tray}
          hushed={hushedUntil}
          off={choices.often === 'none'}
          words={choices.words}
          wasSharing={false}
          now={new Date(now)}
          help={help}
          openTray={() => setTrayOpen(true)}
          last={null}
          actions={{
            sharingSeen() {},
            holdTip: hold,
            closeTip: () => change(closed),
            hush,
            copy,
          }}
        />
        {trayOpen ? (
          <Tray
            tray={tray}
            words={choices.words}
            help={help}
            close={closeTray}
            actions={{ copy, doneTip: (entry) => change((before) => done(before, entry)) }}
          />
        ) : (
          <p class="hint rehearsal-rest">In a call, your brief, jargon and notes are here.</p>
        )}
        <HeardRow
          heard={state.heard}
          lookUp={(term) => setSaid(`In a call this looks up ${term}.`)}
        />
      </section>
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}

const inACall: Record<Help['does'], string> = {
  jot: 'In a call this opens the jot box.',
  'show ask': 'In a call this opens your ask.',
  'park ask': 'In a call this keeps your ask for an email.',
  'show people': 'In a call this shows who is there.',
  'show open': 'In a call this shows what is still open.',
  'wrap up': 'After a call this opens the wrap-up.',
};
