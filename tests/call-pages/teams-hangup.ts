import { button, element } from './element.ts';
import type { Labels } from './labels.ts';
import type { CallPage, PageOptions } from './page.ts';

/** One button [8+]; a wrapper with two [2]; or, without the id, only its test id [4]. */
export function hangup(
  page: Document,
  options: PageOptions,
  labels: Labels<'teams'>,
  sim: CallPage,
): HTMLElement {
  const press = () => sim.end('left');
  const look = { 'aria-label': labels.leave, class: 'sim-leave' };
  const main = { ...look, 'data-tid': 'hangup-main-btn' };
  if (options.hangup === 'main-only') return button(page, main, labels.leaveShort, press);
  if (options.hangup === 'button') {
    return button(page, { ...look, id: 'hangup-button' }, labels.leaveShort, press);
  }
  return element(
    page,
    'div',
    { id: 'hangup-button' },
    button(page, main, labels.leaveShort, press),
    button(page, { 'aria-haspopup': 'menu', 'aria-label': labels.endOptions }, '▾', () => {}),
  );
}
