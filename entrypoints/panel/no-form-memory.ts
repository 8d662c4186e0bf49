/**
 * What she types is hers alone: browsers write what stands in a box into their files, to have it there
 * again after a crash (Chromium's "Sessions", Nov 2026), and offer it as a completion. We keep drafts
 * ourselves.
 */
export function forgetForms(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
      target.autocomplete = 'off';
    }
  });
}
