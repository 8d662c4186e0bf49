/**
 * Making elements without markup: the real pages enforce Trusted Types, and so do these. What is made
 * here is remembered, so that a page can tell its own elements from those of an extension.
 */
import { hash } from './seeded.ts';

type Attributes = Record<string, string | undefined>;

const own = new WeakSet<Node>();

/** Is this the page's own element? */
export const isOwn = (node: Node) => own.has(node);

/** Elements that were in the document before its script ran are the page's own too. */
export function keepAll(page: Document): void {
  for (const element of page.querySelectorAll('*')) own.add(element);
}

/** An element with attributes (undefined ones are left out) and children. */
export function element(
  page: Document,
  tag: string,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = page.createElement(tag);
  own.add(made);
  set(made, attributes);
  made.append(...children);
  return made;
}

export function set(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) target.removeAttribute(name);
    else if (target.getAttribute(name) !== value) target.setAttribute(name, value);
  }
}

/** A button that does something. */
export function button(
  page: Document,
  attributes: Attributes,
  text: string | Node,
  press: () => void,
): HTMLElement {
  const made = element(page, 'button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', press);
  return made;
}

/** Rewrites an element's text in the way the options ask for: both kinds of mutation are real. */
export function rewrite(target: Element, text: string, how: 'data' | 'text'): void {
  if (target.textContent === text) return;
  const node = target.firstChild;
  if (how === 'data' && node?.nodeType === 3) (node as Text).data = text;
  else target.textContent = text;
}

/**
 * Something that is there or not. The first `true` makes and places it, `false` takes it away, and
 * the next `true` makes a new one; in between it stays the same element.
 */
export function optional<E extends Element>(
  make: () => E,
  place: (made: E) => void,
): (there: boolean) => E | null {
  let made: E | null = null;
  return (there) => {
    if (there && !made) {
      made = make();
      place(made);
    } else if (!there) {
      made?.remove();
      made = null;
    }
    return made;
  };
}

/** Class names as build tools make them: noise that says nothing and differs by place. */
export function noise(place: string): string {
  const value = hash(place);
  return `f${value.toString(36)} ___${Math.imul(value, 2654435761) >>> 0}`;
}

/** Children that follow a list: each entry keeps its element for as long as it is in the list. */
export function keyed<K>(parent: Element, make: (key: K) => Element): (keys: readonly K[]) => void {
  const made = new Map<K, Element>();
  return (keys) => {
    for (const [key, child] of made) {
      if (keys.includes(key)) continue;
      child.remove();
      made.delete(key);
    }
    for (const [i, key] of keys.entries()) {
      const child = made.get(key) ?? make(key);
      made.set(key, child);
      if (parent.children[i] !== child) parent.insertBefore(child, parent.children[i] ?? null);
    }
  };
}
