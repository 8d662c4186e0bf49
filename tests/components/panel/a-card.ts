/** One note's boxes with a store behind them that answers at once, for tests of the cards. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { NoteCard, type NoteSurroundings } from '../../../components/shared/NoteCard.tsx';
import type { DateSaid, Note } from '../../../lib/model.ts';

const day = { said: 'next Friday', date: '2026-03-13' };

export function aCard(place: Element, change: Partial<Note>, more: Partial<NoteSurroundings> = {}) {
  const before: Note = {
    id: 'n1',
    meetingId: 'm1',
    kind: 'decision',
    text: 'Call-back times for families',
    at: '2026-03-03T14:09:00.000Z',
    share: 'private',
    ...change,
  };
  const card = {
    note: before,
    saved: [] as Note[],
    /** The store has not answered: the card is drawn with the note as it was. */
    waits: false,
    dones: 0,
    copied: [] as string[],
    added: [] as Partial<Note>[],
  };
  const around: NoteSurroundings = {
    today: '2026-03-03',
    people: ['Rowan Ashdown', 'Siân O’Brien', 'Farah Malik', 'Kim Lee', 'Rosa Bell'],
    goesUpTo: ['Children’s DLT', 'Cabinet'],
    routes: [],
    readDate: async (said): Promise<DateSaid> => (said === day.said ? day : { said }),
    copy: async (text) => {
      card.copied.push(text);
      return true;
    },
    ...more,
  };

  const draw = (focused = false) =>
    render(
      h(NoteCard, {
        note: card.note,
        around,
        focused,
        save(next) {
          card.saved.push(next);
          if (card.waits) return;
          card.note = next;
          draw();
        },
        done: () => {
          card.dones++;
        },
        add: (note) => card.added.push(note),
      }),
      place,
    );

  /** What has the keyboard. */
  const box = () => document.activeElement as HTMLInputElement;
  const found = (name: string) => {
    const all = [
      ...place.querySelectorAll<HTMLElement>('button, [role="option"], input, textarea'),
    ];
    const one = all.find((each) => nameOf(each) === name);
    if (!one) throw new Error(`Nothing is named ${name}: ${all.map(nameOf).join(', ')}`);
    return one;
  };
  act(() => draw(true));
  /** A day is read some turns later. */
  const turn = () => new Promise((next) => setTimeout(next));

  return {
    card,
    box,
    found,
    /** Its name, as a screen reader says it. */
    focus: () => nameOf(box()),
    draw: () => act(() => draw()),
    click: (name: string) =>
      act(async () => {
        found(name).click();
        await turn();
      }),
    key: (key: string, how: KeyboardEventInit = {}) =>
      act(async () => {
        const goes = box().dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how }),
        );
        // What a browser does with the key where nobody else took it.
        const presses = key === 'Enter' ? box() instanceof HTMLButtonElement : key === ' ';
        if (goes && presses) box().click();
        await turn();
      }),
    type: (text: string) =>
      act(() => {
        box().value = text;
        box().dispatchEvent(new Event('input', { bubbles: true }));
      }),
    leave: () =>
      act(async () => {
        box().blur();
        await turn();
      }),
  };
}

function nameOf(element: HTMLElement): string {
  const label = element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`);
  return (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent).trim();
}
