import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { PanelActions } from '../../../components/panel/actions.ts';
import { startOfBrief } from '../../../components/panel/brief-place.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import type { TipProps } from '../../../components/panel/TipLine.tsx';
import type { Lookup } from '../../../lib/glossary/lookup.ts';
import { type MeetingState, nothingKnown } from '../../../lib/meeting-state.ts';
import type { Meeting, Note } from '../../../lib/model.ts';
import { type Draft, noDraft } from '../../../lib/notes/draft.ts';
import { aCall } from '../../lib/a-call.ts';

export const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};

const quiet: TipProps = { live: null, tray: [], hushed: null, off: false, words: {} };

/** The whole panel, an hour into a call. What is saved is stored at once. */
export function wholePanel(
  place: Element,
  known: Partial<MeetingState>,
  { tips = {}, minute = 60 }: { tips?: Partial<TipProps>; minute?: number } = {},
) {
  let state: MeetingState = {
    ...nothingKnown,
    ready: true,
    call: { ...aCall, startedAt: meeting.start },
    meeting,
    ...known,
  };
  let inBrief = startOfBrief;
  const now = new Date(Date.parse(meeting.start) + minute * 60_000);
  const saved: Note[] = [];
  const copied: string[] = [];
  const done = {
    saveNote(note: Note) {
      saved.push(note);
      state = { ...state, notes: [...state.notes, note] };
      draw();
    },
    keepDraft(draft: Draft) {
      settings = { ...settings, draft };
      queueMicrotask(draw);
    },
    async copy(text: string) {
      copied.push(text);
      return true;
    },
  };
  // The rest is asked for, and nothing comes of it.
  const actions = new Proxy(done, {
    get: (own, name) => Reflect.get(own, name) ?? vi.fn(async () => {}),
  }) as unknown as PanelActions;
  let settings = {
    captionsAccepted: false,
    place: { side: 'right' as const, width: 340, collapsed: false, makeRoom: false },
    draft: noDraft,
  };
  function draw() {
    render(
      h(Panel, {
        state,
        lookup: (() => []) as unknown as Lookup,
        now,
        tips: { ...quiet, ...tips },
        place: inBrief,
        move: (change) => {
          inBrief = change(inBrief);
          draw();
        },
        settings,
        jotAsks: 0,
        lookupAsked: null,
        actions,
      }),
      place,
    );
  }
  act(draw);
  return { saved, copied };
}
