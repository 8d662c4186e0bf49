import { itemNow } from '../../lib/brief/brief.ts';
import type { MeetingState } from '../../lib/meeting-state.ts';
import type { ID } from '../../lib/model.ts';
import { readSetting, watchSetting, writeSetting } from '../../lib/settings.ts';
import { choicesIn, type TipChoices, usualChoices } from '../../lib/tips/choices.ts';
import { advance, answered, closed, done, hushed, isWaiting } from '../../lib/tips/engine.ts';
import {
  type Entry,
  keptOf,
  memoryFrom,
  nothingNoticed,
  type TipMemory,
} from '../../lib/tips/memory.ts';

/** After the last key she is still typing for so long. */
const typingMs = 4000;
/** While something waits for its moment. */
const soonMs = 1000;
/** For a meeting: longer than any of them. */
const meetingMs = 12 * 60 * 60_000;
const hushMs = 15 * 60_000;

export interface PanelTips {
  readonly memory: TipMemory;
  readonly choices: TipChoices;
  /** Looks at the state as it is now. `itemId` is the item she chose, if she chose one. */
  look(state: MeetingState, itemId: ID | null, now: Date): void;
  typed(): void;
  /** Pointer or keyboard is in the live line. */
  hold(held: boolean): void;
  briefOpened(): void;
  close(): void;
  answered(): void;
  done(entry: Entry): void;
  hush(until: 'a while' | 'meeting' | null): void;
}

/** The tips of this panel: what the engine remembers, and her choices; `changed` when to look again. */
export function tipsOf(changed: () => void): PanelTips {
  let memory = nothingNoticed;
  let choices = usualChoices;
  let meetingId: ID | null = null;
  let lastTyped = Number.NEGATIVE_INFINITY;
  let held = false;
  let briefOpened: number[] = [];
  // Loaded beside the panel, which is painted first: whom the page names takes long lists of names.
  let situationOf: typeof import('../../lib/tips/situation-of.ts').situationOf | null = null;
  void import('../../lib/tips/situation-of.ts').then((loaded) => {
    situationOf = loaded.situationOf;
    changed();
  });
  let soon: ReturnType<typeof setTimeout> | undefined;

  void kept(readSetting('tips').then((value) => choose(value)));
  watchSetting('tips', choose);

  function choose(value: unknown): void {
    choices = choicesIn(value);
    changed();
  }

  /** How much was said already and what she closed outlive a reload. What was noticed does not. */
  function use(id: ID): void {
    if (id === meetingId) return;
    // Before the first snapshot there is a call and no meeting: what was noticed then is of this one.
    if (meetingId !== null) memory = nothingNoticed;
    meetingId = id;
    void kept(
      readSetting(`tips.${id}`).then((value) => {
        if (value === null || id !== meetingId) return;
        const before = memoryFrom(value);
        const shown = [...before.shown, ...memory.shown];
        becomeAndShow({ ...memory, ...keptOf(before), shown });
      }),
    );
  }

  function become(next: TipMemory): void {
    const before = memory;
    memory = next;
    if (before.live !== next.live) held = false;
    const isSame =
      before.shown === next.shown &&
      before.closed === next.closed &&
      before.hushUntil === next.hushUntil;
    if (!isSame && meetingId) void kept(writeSetting(`tips.${meetingId}`, keptOf(next)));
  }

  function becomeAndShow(next: TipMemory): void {
    become(next);
    changed();
  }

  return {
    get memory() {
      return memory;
    },
    get choices() {
      return choices;
    },
    look(state, itemId, now) {
      if (!state.ready || !situationOf) return;
      if (state.meeting) use(state.meeting.id);
      const time = now.toTimeString().slice(0, 5);
      const item = state.brief && itemNow(state.brief, itemId, time);
      const typing = now.getTime() - lastTyped < typingMs;
      become(
        advance(memory, situationOf(state, { item, typing, held, briefOpened }, now), choices),
      );
      clearTimeout(soon);
      if (!memory.live && isWaiting(memory, now.getTime())) soon = setTimeout(changed, soonMs);
    },
    typed() {
      lastTyped = Date.now();
    },
    hold(now) {
      held = now;
    },
    briefOpened() {
      briefOpened = [...briefOpened, Date.now()].slice(-10);
    },
    close: () => becomeAndShow(closed(memory)),
    answered: () => becomeAndShow(answered(memory)),
    done: (entry) => becomeAndShow(done(memory, entry)),
    hush(until) {
      const lasts = { 'a while': hushMs, meeting: meetingMs };
      becomeAndShow(hushed(memory, until && Date.now() + lasts[until]));
    },
  };
}

/** What cannot be kept costs her a click next time and nothing else. */
async function kept(work: Promise<unknown>): Promise<void> {
  await work.catch(() => {});
}
