/** The panel with a small store behind it, for tests of jotting and of the notes. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import type { PanelActions } from '../../../components/panel/actions.ts';
import { startOfBrief } from '../../../components/panel/brief-place.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { sampleBrief } from '../../../lib/brief/sample.ts';
import type { Lookup } from '../../../lib/glossary/lookup.ts';
import { applyEvent, type MeetingState, nothingKnown } from '../../../lib/meeting-state.ts';
import type { SaveNote } from '../../../lib/messages.ts';
import type { Meeting, Note, Version } from '../../../lib/model.ts';
import { type Draft, noDraft } from '../../../lib/notes/draft.ts';
import { aCall } from '../../lib/a-call.ts';

export const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
export const agenda = [
  { id: 'i1', title: 'Welcome', purpose: 'note' as const, points: [] },
  {
    id: 'i2',
    title: 'Transport to college',
    start: '00:00',
    purpose: 'decide' as const,
    points: [],
  },
];
export const aNote = (id: string, change: Partial<Note> = {}): Note => ({
  id,
  meetingId: 'm1',
  kind: 'note',
  text: `Text of ${id}`,
  at: '2026-03-03T14:09:00.000Z',
  share: 'private',
  ...change,
});

const silent = {
  spot: () => ({ terms: [], unknown: [] }),
  cuesSaid: () => [],
  cuesWritten: () => [],
};

/** The store answers at once; where it `waits`, with `answer`. */
export function aPanel(place: Element, state: Partial<MeetingState> = {}) {
  const store = {
    saved: [] as SaveNote[],
    refuses: null as string | null,
    waits: false,
    left: 0,
    draft: noDraft as Draft,
    jotAsks: 0,
  };
  let now: MeetingState = {
    ...nothingKnown,
    ready: true,
    meeting,
    call: {
      ...aCall,
      people: { names: ['ASHDOWN, Rowan', 'Siân O’Brien'], count: 2, whole: true },
    },
    brief: { ...sampleBrief, planId: 'p1', agenda, views: [] },
    ...state,
  };

  function happened(...args: [event: string, data: unknown]) {
    const [event, data] = args;
    now = applyEvent(now, { event, data } as Parameters<typeof applyEvent>[1], {
      ...silent,
      now: new Date('2026-03-03T14:10:00.000Z'),
    });
    draw();
  }

  function send(save: SaveNote) {
    store.saved.push(save);
    happened('noteSent', save);
    if (!store.waits) answer(save);
  }

  function answer(save: SaveNote) {
    const { note, edit } = save;
    if (store.refuses) happened('noteRefused', { edit, because: store.refuses });
    else happened('noteStored', { note, meeting, edit });
  }

  async function asked() {
    if (store.refuses) throw new Error(store.refuses);
  }

  let edits = 0;
  const actions = {
    saveNote: (note: Note, of: Meeting, was?: Note) =>
      send({ note, meeting: of, edit: `e${++edits}`, ...(was && { was }) }),
    saveAgain: ({ because: _, ...save }: SaveNote & { because?: string }) => send(save),
    keepDraft(draft: Draft) {
      store.draft = draft;
      draw();
    },
    async deleteNote(id: string) {
      await asked();
      happened('noteRemoved', { id });
    },
    async bringBack({ id, note }: Version) {
      await asked();
      happened('noteStored', { note, meeting, edit: 'back', gone: id });
    },
    async dropVersion({ id }: Version) {
      await asked();
      happened('versionRemoved', { id });
    },
    returnFocus: () => {
      store.left++;
    },
    readDate: async (said: string) => ({ said }),
    copy: async () => true,
    briefOpened: () => {},
    holdTip: () => {},
  } as unknown as PanelActions;

  function draw() {
    const { draft, jotAsks } = store;
    render(
      h(Panel, {
        state: now,
        lookup: (() => []) as unknown as Lookup,
        now: new Date('2026-03-03T14:10:00.000Z'),
        tips: { live: null, tray: [], hushed: null, off: false, words: {} },
        place: startOfBrief,
        move: () => {},
        settings: {
          captionsAccepted: false,
          place: { side: 'right', width: 340, collapsed: false, makeRoom: false },
          draft,
        },
        jotAsks,
        lookupAsked: null,
        actions,
      }),
      place,
    );
  }
  act(draw);

  const box = () => place.querySelector<HTMLTextAreaElement>('.jot') as HTMLTextAreaElement;
  return {
    store,
    box,
    state: () => now,
    /** Whom she may name is loaded beside the panel. */
    named: () =>
      act(async () => {
        await import('../../../lib/partners/people-names.ts');
      }),
    happened: (...args: [event: string, data: unknown]) => act(() => happened(...args)),
    answer: () => act(() => answer(store.saved.at(-1) as SaveNote)),
    /** Types into a box, the cursor at the end. */
    type: (text: string, into: HTMLTextAreaElement = box()) =>
      act(() => {
        into.focus();
        into.value = text;
        into.setSelectionRange(text.length, text.length);
        into.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    /** True: the key has its usual effect as well. */
    key: async (key: string, more: KeyboardEventInit = {}) => {
      let usual = true;
      await act(async () => {
        const pressed = { key, bubbles: true, cancelable: true, ...more };
        usual = (document.activeElement ?? document).dispatchEvent(
          new KeyboardEvent('keydown', pressed),
        );
      });
      return usual;
    },
    choose: (label: string, value: string) =>
      act(() => {
        const found = [...place.querySelectorAll('label')].find(
          (each) => each.textContent === label,
        );
        const field = document.getElementById(found?.htmlFor ?? '') as HTMLSelectElement;
        if (!field) throw new Error(`Nothing is named ${label}`);
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }),
  };
}
