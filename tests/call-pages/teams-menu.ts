/** The "More" menu of a Teams call: a portal at the end of the body, with captions in it [4]. */
import { button, element, set } from './element.ts';
import type { Labels } from './labels.ts';
import type { CallPage, PageOptions } from './page.ts';

export interface TeamsMenu {
  button: HTMLElement;
  close(): void;
}

export function teamsMenu(
  page: Document,
  options: PageOptions,
  labels: Labels<'teams'>,
  sim: CallPage,
  /** Buttons that a narrow window moves in here [2]. */
  spilled: () => HTMLElement[],
): TeamsMenu {
  let menus: HTMLElement[] = [];

  function close(): void {
    for (const menu of menus) menu.remove();
    menus = [];
    set(opener, { 'aria-expanded': 'false' });
  }

  function open(...items: HTMLElement[]): void {
    const menu = element(page, 'div', { role: 'menu', class: 'sim-menu' }, ...items);
    menu.style.right = `${16 + menus.length * 230}px`;
    menus.push(menu);
    page.body.append(menu);
    set(opener, { 'aria-expanded': 'true' });
  }

  const toggleCaptions = () => {
    sim.captions(!sim.status.captions);
    close();
  };
  const guestItem = () => button(page, { role: 'menuitem' }, labels.captions, toggleCaptions);
  const captionItem = () =>
    button(
      page,
      {
        id: 'closed-captions-button',
        role: 'menuitemcheckbox',
        'aria-checked': String(sim.status.captions),
      },
      labels.showCaptions,
      toggleCaptions,
    );
  // Whoever is signed in finds captions one menu deeper than a guest [5].
  const languageItem = () =>
    button(
      page,
      { id: 'LanguageSpeechMenuControl-id', role: 'menuitem', 'aria-haspopup': 'menu' },
      labels.language,
      () => open(captionItem()),
    );

  const opener = button(
    page,
    {
      id: 'callingButtons-showMoreBtn',
      'data-tid': 'more-button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    labels.more,
    () => {
      if (menus.length > 0) close();
      else open(options.signedIn ? languageItem() : guestItem(), ...spilled());
    },
  );
  return { button: opener, close };
}
