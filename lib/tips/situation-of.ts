/** From what the panel knows to what a tip may look at. */
import { type AskInPlace, asksOf, pinnedAsks } from '../brief/brief.ts';
import { honestNumber } from '../brief/numbers.ts';
import { askToOpen, howOf } from '../brief/raised.ts';
import type { MeetingState, NoticedCue } from '../meeting-state.ts';
import type { AgendaItem, Brief } from '../model.ts';
import { missingIn } from '../notes/last-minutes.ts';
import { firstName } from '../partners/name-on-page.ts';
import { partnerOf } from '../partners/same-person.ts';
import { whoIsHere } from '../partners/who-is-here.ts';
import type { AskLeft, Noticed, Situation } from './situation.ts';

/** What the panel itself sees. */
export interface AtThePanel {
  /** The item that is being discussed. */
  item: AgendaItem | null;
  /** She is typing in the panel just now. */
  typing: boolean;
  /** Pointer or keyboard is in the live line. */
  held: boolean;
  /** When she opened the whole brief, in milliseconds. */
  briefOpened: readonly number[];
}

export function situationOf(state: MeetingState, panel: AtThePanel, now: Date): Situation {
  const { call, meeting, brief, mic } = state;
  const startedAt = call?.startedAt ?? null;
  const ended = call?.state === 'ended';
  return {
    now: now.getTime(),
    stage: startedAt === null ? 'before' : ended ? 'after' : 'in call',
    startedAt: ms(startedAt),
    beginsAt: ms(brief?.start),
    endsAt: ms(meeting?.end ?? brief?.end),
    leavesAt: ms(brief?.leaveBy),
    heard: noticed(state, 'said'),
    listening: call?.captions === 'seen',
    written: noticed(state, 'written'),
    mic: call?.mic ?? 'unknown',
    mutedSince: ms(mic.mutedSince),
    lastSpoke: ms(mic.lastLive),
    hand: call?.hand ?? 'unknown',
    presenting: call?.presenting ?? 'unknown',
    recordedSince: ms(state.recordedSince),
    typing: panel.typing,
    held: panel.held,
    ...asksIn(state, panel.item),
    questions: state.notes.filter(({ kind, asked }) => kind === 'question' && !asked).length,
    missing: missingIn(state.notes),
    letters: state.heard.findLast(({ unknown }) => unknown)?.term ?? null,
    ...peopleIn(state),
    introLine: brief?.introLine ?? null,
    briefOpened: panel.briefOpened,
  };
}

/** As a situation counts: milliseconds since 1970. */
function ms(at: string | null | undefined): number | null {
  return at ? Date.parse(at) : null;
}

function noticed(state: MeetingState, wanted: NoticedCue['where']): Noticed[] {
  return state.noticed
    .filter(({ where }) => where === wanted)
    .map(({ kind, id, at }) => ({ kind, id, at: Date.parse(at) }));
}

type Asks = Pick<Situation, 'item' | 'itemAsk' | 'topAsk' | 'asksLeft'>;

/** The made-up brief of a first call is there to be looked at: nobody is asked to say it. */
function asksIn({ brief, raised }: MeetingState, item: AgendaItem | null): Asks {
  if (!brief || brief.planId === null) {
    return { item: null, itemAsk: null, topAsk: null, asksLeft: [] };
  }
  const all = asksOf(brief);
  const pinned = pinnedAsks(brief);
  const isLeft = ({ ask }: AskInPlace) => howOf(raised, ask.id) === 'not raised';
  const top = askToOpen(all, pinned, item?.id ?? null, raised);
  const first = all.find((each) => isLeft(each) && each.item.id === item?.id);
  const left = (each: AskInPlace) => askLeft(each, brief);
  return {
    item: item && {
      id: item.id,
      title: item.title,
      purpose: item.purpose,
      n: brief.agenda.indexOf(item) + 1,
    },
    itemAsk: first ? left(first) : null,
    topAsk: top && isLeft(top) ? left(top) : null,
    asksLeft: pinned.filter(isLeft).map(left),
  };
}

function askLeft({ ask, item, view }: AskInPlace, brief: Brief): AskLeft {
  return {
    id: ask.id,
    itemId: item.id,
    n: brief.agenda.findIndex(({ id }) => id === item.id) + 1,
    topic: fewWords(view?.topic || ask.text),
    number: view && view.evidence.base !== null ? honestNumber(view.evidence) : null,
  };
}

/** A line has ten words; a topic gets four of them. */
const mostWords = 4;

function fewWords(text: string): string {
  const words = text
    .trim()
    .replace(/[.?!]+$/, '')
    .split(/\s+/);
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')}…` : words.join(' ');
}

type People = Pick<
  Situation,
  | 'partnersHere'
  | 'firstName'
  | 'everybodyShown'
  | 'strangers'
  | 'knowsPartners'
  | 'deciders'
  | 'left'
>;

function peopleIn({ call, partners, comings, myName }: MeetingState): People {
  const names = call?.people?.names ?? [];
  const rows = names.map((name, i) => ({ key: `${i}`, name }));
  const people = whoIsHere(rows, { partners, myName });
  // Who of two it is does not matter here: one of them is in the room.
  const known = people.map(({ partner, unsure, cards }) =>
    unsure === 'people' ? (cards[0] ?? null) : partner,
  );
  const partnersHere = [...new Set(known.filter((partner) => partner !== null))];
  const [first] = partnersHere;
  return {
    partnersHere,
    firstName: first ? firstName(first.name) : null,
    everybodyShown: call?.people?.whole ?? false,
    strangers: people.filter(({ partner, unsure, isMe }) => !partner && !unsure && !isMe).length,
    knowsPartners: partners.length > 0,
    deciders: partners.filter(({ power }) => power === 'can decide').length,
    left: comings
      .filter(({ did }) => did === 'left')
      .map(({ name, at }) => ({
        at: Date.parse(at),
        canDecide: partnerOf(name, partners)?.power === 'can decide',
      })),
  };
}
