/**
 * Zoom's caption overlay [1, names 2]: at most two boxes, one a speaker, without a name. A box shows a
 * sliding window, the speaker's last messages of the last 20 seconds, so its text grows at the end
 * and goes at the start. A third speaker takes over the element of the one who spoke longest ago.
 */
import { personOf } from './board-people.ts';
import { element, optional, rewrite } from './element.ts';
import { pictureOf } from './look.ts';
import type { PageOptions } from './page.ts';
import type { Turn } from './voices.ts';

const windowMs = 20_000;
const mostMessages = 6;
const hideAfterMs = 10_000;
const onOpenMs = 3000;

interface Box {
  speaker: string;
  element: HTMLElement;
  text: HTMLElement;
  changed: number;
}

export interface ZoomCaptions {
  element: HTMLElement;
  written(turn: Turn): void;
  close(): void;
}

export function zoomCaptions(
  page: Document,
  options: PageOptions,
  onOpenText: string,
): ZoomCaptions {
  const classic = options.build === 'old';
  const mostBoxes = classic ? 1 : 2;
  const scaled = (ms: number) => ms / options.speed;
  const overlay = element(page, 'div', {
    class: 'live-transcription-subtitle__box',
    draggable: 'true',
  });
  const wrap = element(page, 'div', { class: 'lt-subtitle-wrap' }, overlay);
  const onOpen = optional(
    () => element(page, 'div', { class: 'live-transcription-subtitle__on-open' }, onOpenText),
    (made) => overlay.append(made),
  );
  /** The messages still in the window, oldest first. */
  let messages: Turn[] = [];
  const seen = new Set<number>();
  let boxes: Box[] = [];
  let ticking: ReturnType<typeof setTimeout> | undefined;

  onOpen(true);
  const opened = setTimeout(() => onOpen(false), scaled(onOpenMs));

  function draw(): void {
    const now = performance.now();
    messages = messages.filter(({ at }) => now - at < scaled(windowMs));
    const speakers = latestSpeakers();
    const free = boxes.filter((box) => !speakers.includes(box.speaker));
    for (const speaker of speakers) {
      if (boxes.some((box) => box.speaker === speaker)) continue;
      const box = free.shift() ?? newBox();
      if (!boxes.includes(box)) boxes.push(box);
      give(box, speaker);
    }
    for (const box of free) box.element.remove();
    boxes = boxes.filter((box) => !free.includes(box));
    for (const box of boxes) write(box, now);
    const quiet = boxes.every((box) => box.element.style.display === 'none');
    overlay.classList.toggle('live-transcription-subtitle__box--hide', boxes.length > 0 && quiet);

    clearTimeout(ticking);
    if (boxes.length > 0) ticking = setTimeout(draw, Math.max(50, scaled(500)));
  }

  function latestSpeakers(): string[] {
    const byTime = [...messages].sort((a, b) => b.at - a.at).map(({ speaker }) => speaker);
    return [...new Set(byTime)].slice(0, mostBoxes);
  }

  function write(box: Box, now: number): void {
    const own = messages.filter(({ speaker }) => speaker === box.speaker).slice(-mostMessages);
    const text = own.map((message) => message.text).join(' ');
    if (box.text.textContent !== text) {
      rewrite(box.text, text, options.mutation);
      box.changed = now;
      box.text.scrollTop = box.text.scrollHeight;
    }
    const still = now - box.changed >= scaled(hideAfterMs);
    box.element.style.display = still ? 'none' : '';
  }

  function newBox(): Box {
    const made = element(page, 'div', { id: 'live-transcription-subtitle' });
    overlay.append(made);
    if (classic) {
      made.className = 'live-transcription-subtitle__item';
      return { speaker: '', element: made, text: made, changed: 0 };
    }
    const item = { class: 'live-transcription-subtitle__item', dir: 'auto' };
    const text = element(page, 'span', item);
    made.append(text);
    return { speaker: '', element: made, text, changed: 0 };
  }

  /** A box gets another speaker: avatar or initials change in place where they can. */
  function give(box: Box, speaker: string): void {
    box.speaker = speaker;
    if (classic) return;
    const person = personOf(options.people, speaker);
    const tag = person.picture ? 'img' : 'div';
    let face = box.text.previousElementSibling as HTMLElement | null;
    if (face?.localName !== tag) {
      face?.remove();
      const look = { class: 'zmu-data-selector-item__icon', 'aria-hidden': 'true' };
      face = element(page, tag, look);
      box.text.before(face);
    }
    if (person.picture) face.setAttribute('src', pictureOf(person));
    else {
      face.textContent = person.initials;
      face.style.backgroundColor = person.colour;
    }
  }

  return {
    element: wrap,
    written(turn) {
      const known = messages.findIndex(({ id }) => id === turn.id);
      if (known >= 0) messages[known] = turn;
      else if (!seen.has(turn.id)) messages.push(turn);
      seen.add(turn.id);
      draw();
    },
    close() {
      clearTimeout(opened);
      clearTimeout(ticking);
      wrap.remove();
    },
  };
}
