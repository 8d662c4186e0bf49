import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../lib/model.ts';
import type { Next } from './card-props.ts';

/** The first thing in a box that takes the keyboard. */
export const firstIn = '[data-first]';
const openBox = '[data-box]:not([data-folded="true"])';

/** Takes the keyboard from box to box, and from the last to the button that ends. */
export function useNext(focused: boolean) {
  const card = useRef<HTMLElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  const [left, setLeft] = useState<{ box: keyof Note } | null>(null);

  useLayoutEffect(() => show(card.current?.querySelector(openBox)), []);
  useLayoutEffect(() => {
    if (focused) go([...(card.current?.querySelectorAll(openBox) ?? [])]);
  }, [focused]);
  // Once the boxes are drawn anew: what she chose may have brought others.
  useLayoutEffect(() => {
    if (!left) return;
    const boxes = [...(card.current?.querySelectorAll('[data-box]') ?? [])];
    const at = boxes.findIndex((box) => box.getAttribute('data-box') === left.box);
    go(boxes.slice(at + 1).filter((box) => box.matches(openBox)));
  }, [left]);

  function go([first]: Element[]) {
    const target = first?.querySelector<HTMLElement>(firstIn) ?? end.current;
    target?.focus({ preventScroll: true });
    show(first);
  }

  /** A box with all that it offers; where there is room, down to the button that ends. */
  function show(box: Element | null | undefined) {
    if (!box || fitTogether(box, end.current)) end.current?.scrollIntoView({ block: 'nearest' });
    box?.scrollIntoView({ block: 'nearest' });
  }

  const next: Next = (box) => setLeft({ box });
  return { card, end, next };
}

function fitTogether(box: Element, end: Element | null): boolean {
  if (!end) return false;
  const height = end.getBoundingClientRect().bottom - box.getBoundingClientRect().top;
  return height <= roomAround(box);
}

/** How much of the page is in sight at once. */
function roomAround({ parentElement }: Element): number {
  if (!parentElement) return innerHeight;
  const scrolls = /auto|scroll/.test(getComputedStyle(parentElement).overflowY);
  return scrolls ? parentElement.clientHeight : roomAround(parentElement);
}
