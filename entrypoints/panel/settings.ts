import type { PanelSettings } from '../../components/panel/Panel.tsx';
import type { Call, ID, Place } from '../../lib/model.ts';
import { type Draft, noDraft, readDraft } from '../../lib/notes/draft.ts';
import { readSetting, watchSetting, writeSetting } from '../../lib/settings.ts';
import type { KeptWords } from './kept-words.ts';

/** What is typed is at most this far from being kept. */
const draftMs = 100;

export interface KeptSettings {
  readonly now: PanelSettings;
  /** Which call and meeting the settings are for; asking again for the same does nothing. */
  use(platform: Call['platform'], meetingId: ID | null): void;
  acceptCaptions(): void;
  setPlace(place: Place): void;
  setDraft(draft: Draft): void;
  /** Everything was deleted: what stands here is written nowhere any more. */
  forget(): Promise<void>;
}

/**
 * The panel's settings, read from the browser's store and kept there; `changed` after each change.
 * `isNote`: whether there is a note with this id, in the store or on its way to it.
 */
export function keepSettings(
  words: KeptWords,
  changed: () => void,
  isNote: (id: ID) => Promise<boolean>,
): KeptSettings {
  let now: PanelSettings = {
    captionsAccepted: false,
    place: { side: 'right', width: 340, collapsed: false, makeRoom: false },
    draft: noDraft,
  };
  let platform: Call['platform'] | null = null;
  let meetingId: ID | null = null;
  let keeping: ReturnType<typeof setTimeout> | undefined;

  function set(change: Partial<PanelSettings>): void {
    now = { ...now, ...change };
    changed();
  }

  function keepDraft(): void {
    clearTimeout(keeping);
    keeping = undefined;
    if (!meetingId) return;
    const { draft } = now;
    void kept(words.keep(`draft.${meetingId}`, draft.text === '' ? null : draft));
  }

  function keepDraftSoon(): void {
    if (keeping === undefined) keeping = setTimeout(keepDraft, draftMs);
  }

  /** The draft that a window before this one has left. What she has typed since then comes after it. */
  async function takeUp(meeting: ID): Promise<void> {
    const left = readDraft(await words.read(`draft.${meeting}`));
    const { id, ...draft } = left ?? noDraft;
    // It was saved, and the window was gone before the draft was.
    const saved = id !== undefined && (await isNote(id));
    if (meeting !== meetingId) return;
    const typed = now.draft;
    if (typed.text === '') {
      if (!saved) set({ draft });
    } else if (!saved && !typed.text.includes(draft.text)) {
      set({ draft: { ...typed, text: `${draft.text}\n${typed.text}` } });
    }
    if (left || typed.text !== '') keepDraft();
  }

  // The page may be gone before the timer is.
  const keepWaiting = () => keeping !== undefined && keepDraft();
  addEventListener('pagehide', keepWaiting);
  document.addEventListener('visibilitychange', () => document.hidden && keepWaiting());

  void kept(
    readSetting('captionsAccepted').then((accepted) =>
      set({ captionsAccepted: accepted !== null }),
    ),
  );

  return {
    get now() {
      return now;
    },
    use(nextPlatform, nextMeeting) {
      if (nextPlatform !== platform) {
        platform = nextPlatform;
        const key = `place.${platform}` as const;
        const place = (value: Place | null) => value && set({ place: value });
        void kept(readSetting(key).then(place));
        // Dragging changes it in the call page.
        watchSetting(key, place);
      }
      if (nextMeeting && nextMeeting !== meetingId) {
        meetingId = nextMeeting;
        void kept(takeUp(meetingId));
      }
    },
    acceptCaptions() {
      set({ captionsAccepted: true });
      void kept(writeSetting('captionsAccepted', new Date().toISOString()));
    },
    setPlace: (place) => set({ place }),
    setDraft(draft) {
      set({ draft });
      keepDraftSoon();
    },
    async forget() {
      clearTimeout(keeping);
      keeping = undefined;
      const id = meetingId;
      meetingId = null;
      if (id) await kept(writeSetting(`draft.${id}`, null));
    },
  };
}

/**
 * A setting that cannot be read or kept costs her a click next time and nothing else, and after an
 * update there is no store to ask: the panel says that itself.
 */
async function kept(work: Promise<unknown>): Promise<void> {
  await work.catch(() => {});
}
