/** Reads everything she jotted, page by page, and keeps the search of it; when a place of the desk wants it. */
import {
  changedIn,
  createEmptyArchive,
  dropNote,
  endReading,
  takeNotes,
  takeRaised,
} from '../../lib/archive/archive.ts';
import {
  type Findable,
  findableAsk,
  findableMeeting,
  findableNote,
  keyOf,
} from '../../lib/archive/findable.ts';
import { type SearchInWorker, searchInWorker } from '../../lib/archive/in-worker.ts';
import { answeredAsks } from '../../lib/archive/raised-words.ts';
import type { ArchiveShown } from '../../lib/archive/shown.ts';
import type { DeskState } from '../../lib/desk-state.ts';
import type { NotesPage } from '../../lib/messages.ts';
import type { ID, Note, RaisedAsk } from '../../lib/model.ts';
import type { Link } from '../../lib/port.ts';

/** So many are drawn; she types another word rather than read more. */
const mostFound = 50;
/** So many go to the worker at once: what she types meanwhile is answered between two of them. */
const atOnce = 400;
const drawnEveryMs = 150;

interface Needs {
  request: Link<Record<never, never>>['request'];
  state(): DeskState;
  /** She has the desk before her. */
  isSeen(): boolean;
  changed(): void;
  refused(because: Pick<Error, 'message'>): void;
}

export function createArchive({ request, state, isSeen, changed, refused }: Needs) {
  let archive = createEmptyArchive();
  let wanted = false;
  let stale = false;
  /** Which reading this is; an earlier one that is still under way ends by itself. */
  let reading = 0;
  let seen = new Set<ID>();
  let search: SearchInWorker | null = null;
  /** On their way to the worker, by key; null: to be taken out of it. */
  const waiting = new Map<string, (() => Findable) | null>();
  /** The words of meetings and asks as they were taken last, by key. */
  const around = new Map<string, string>();
  let keeping = false;
  let willDraw = false;
  let ready = 0;
  let typed = '';
  let found: ArchiveShown['found'] = null;
  let broken = false;

  function take(notes: readonly Note[]): void {
    takeNotes(archive, notes);
    for (const note of notes) waiting.set(keyOf('note', note.id), () => findableNote(note));
    void keep();
  }

  function drop(id: ID): void {
    seen.delete(id);
    dropNote(archive, id);
    waiting.set(keyOf('note', id), null);
    void keep();
  }

  /** Meetings, what was on their tables, and what was answered there; as far as it is new. */
  function takeAround(): void {
    const { meetings, prep } = state();
    if (!meetings || !prep) return;
    const plans = new Map(prep.plans.map((plan) => [plan.id, plan]));
    for (const { id, answer } of archive.raised) {
      if (!answer && around.delete(keyOf('ask', id))) waiting.set(keyOf('ask', id), null);
    }
    const all = [
      ...meetings.map((each) => findableMeeting(each, plans.get(each.planId ?? '')?.agenda ?? [])),
      ...answeredAsks(archive.raised, meetings, prep).map(({ meeting, ...answered }) =>
        findableAsk(answered, meeting.start),
      ),
    ];
    for (const each of all) {
      if (around.get(each.key) === each.text) continue;
      around.set(each.key, each.text);
      waiting.set(each.key, () => each);
    }
    void keep();
  }

  function takeSome(): [string, (() => Findable) | null][] {
    const some: [string, (() => Findable) | null][] = [];
    for (const each of waiting) {
      if (some.length === atOnce) break;
      some.push(each);
    }
    for (const [key] of some) waiting.delete(key);
    return some;
  }

  /** While it is read the desk is drawn anew now and then, and not with every page. */
  function changedSoon(): void {
    if (willDraw) return;
    willDraw = true;
    setTimeout(() => {
      willDraw = false;
      changed();
    }, drawnEveryMs);
  }

  async function keep(): Promise<void> {
    if (keeping || broken) return;
    keeping = true;
    search ??= searchInWorker(() => {
      broken = true;
      changed();
    });
    while (waiting.size > 0) {
      const some = takeSome();
      const gone = some.filter(([, make]) => make === null).map(([key]) => key);
      await search.keep(
        some.flatMap(([, make]) => (make ? [make()] : [])),
        gone,
      );
      ready += some.length;
      // What came in may answer what she has typed.
      if (typed) void look();
      changedSoon();
    }
    keeping = false;
  }

  async function look(): Promise<void> {
    const asked = typed;
    const answer = await search?.find(asked, mostFound);
    if (!answer || asked !== typed) return;
    found = answer;
    changed();
  }

  async function read(turn: number): Promise<void> {
    if (turn !== reading) return;
    seen = new Set();
    try {
      const raised = await request('readAllRaised', {});
      let after: ID | null = null;
      do {
        const page: NotesPage = await request('readAllNotes', { after });
        if (turn !== reading) return;
        if (page.of !== null) archive.of = page.of;
        for (const { id } of page.notes) seen.add(id);
        take(changedIn(archive, page.notes));
        changedSoon();
        after = page.next;
        // Between two pages everything else has its turn.
        await idle();
        if (turn !== reading) return;
      } while (after !== null);
      for (const id of endReading(archive, seen, raised)) waiting.set(keyOf('note', id), null);
      takeAround();
      changed();
    } catch (error) {
      if (turn === reading) refused(error as Error);
    }
  }

  return {
    shown: (): ArchiveShown => ({ ...archive, ready, typed, found, broken }),
    /** A place that needs it is on the desk. It is read once the desk itself has been. */
    want(): void {
      if ((wanted && !stale) || !state().meetings || !isSeen()) return;
      wanted = true;
      stale = false;
      const turn = ++reading;
      void idle().then(() => read(turn));
    },
    /** Her notes are locked, wiped or replaced: nothing of them stays in this page. */
    forget(): void {
      reading++;
      search?.end();
      search = null;
      archive = createEmptyArchive();
      wanted = false;
      stale = false;
      keeping = false;
      broken = false;
      seen.clear();
      waiting.clear();
      around.clear();
      ready = 0;
      typed = '';
      found = null;
    },
    /**
     * The background slept, and another page may have changed something. It is read again when she looks:
     * beside a call the background wakes often, and a tab behind it must cost nothing.
     */
    readAgain(): void {
      stale = wanted;
    },
    noteStored(note: Note): void {
      if (!wanted) return;
      seen.add(note.id);
      take([note]);
    },
    noteRemoved(id: ID): void {
      if (wanted) drop(id);
    },
    raised(stored: RaisedAsk): void {
      if (!wanted) return;
      takeRaised(archive, stored);
      takeAround();
    },
    /** A title or an agenda is another now. */
    aroundChanged(): void {
      if (archive.whole) takeAround();
    },
    type(words: string): void {
      typed = words;
      const isEmpty = words.trim() === '';
      if (isEmpty) found = null;
      else void look();
      // What was found before stays until the answer is there: one change on the screen for each key.
      if (isEmpty || !search || broken) changed();
    },
  };
}

/** Firefox and Chromium both have it; half a second is the longest it is put off. */
function idle(): Promise<void> {
  return new Promise((come) => requestIdleCallback(() => come(), { timeout: 500 }));
}
