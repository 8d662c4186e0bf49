/** A dialog of the page's own. Some take the focus back from whatever is outside of them. */
import { button, element, optional } from './element.ts';

interface DialogTexts {
  text: string;
  ok: string;
}

/** Teams: at the end of the body, the rest hidden from assistive technology, focus kept inside [guess]. */
export function trappingDialog(
  page: Document,
  { text, ok }: DialogTexts,
  close: () => void,
): (open: boolean) => void {
  const show = optional(
    () => {
      const confirm = button(page, {}, ok, close);
      const names = { role: 'dialog', 'aria-modal': 'true', class: 'fui-DialogSurface sim-dialog' };
      return element(page, 'div', names, element(page, 'div', {}, text, confirm));
    },
    (made) => page.body.append(made),
  );
  let dialog: Element | null = null;
  const takeBack = (event: Event) => {
    if (dialog && !dialog.contains(event.target as Node)) dialog.querySelector('button')?.focus();
  };
  return (open) => {
    if (open === (dialog !== null)) return;
    dialog = show(open);
    for (const other of page.body.children) {
      if (other === dialog) continue;
      if (open) other.setAttribute('aria-hidden', 'true');
      else other.removeAttribute('aria-hidden');
    }
    if (open) page.addEventListener('focusin', takeBack);
    else page.removeEventListener('focusin', takeBack);
    dialog?.querySelector('button')?.focus();
  };
}

/** Zoom [2] and Meet [guess]: a dialog over the page that leaves the focus alone. */
export function plainDialog(
  page: Document,
  { text, ok }: DialogTexts,
  close: () => void,
  {
    parent,
    dialog,
    confirm,
  }: {
    parent: () => Element;
    dialog: Record<string, string>;
    confirm: Record<string, string>;
  },
): (open: boolean) => void {
  return optional(
    () =>
      element(
        page,
        'div',
        { role: 'dialog', 'aria-modal': 'true', ...dialog, class: `${dialog.class} sim-dialog` },
        element(page, 'div', {}, text, button(page, confirm, ok, close)),
      ),
    (made) => parent().append(made),
  );
}
