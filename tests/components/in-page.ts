import { act } from 'preact/test-utils';

/** What a person finds in a part of the page by its name. */
export function inPage(place: Element) {
  const button = (name: string) =>
    [...place.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
    );
  const field = (label: string) => {
    const found = [...place.querySelectorAll('label')].find(
      (each) => each.textContent.trim() === label,
    );
    const input = found?.querySelector('input') ?? place.querySelector(`[id="${found?.htmlFor}"]`);
    return input instanceof HTMLInputElement ? input : undefined;
  };
  const must = <T>(found: T | undefined, name: string): T => {
    if (!found) throw new Error(`Nothing is named ${name}`);
    return found;
  };
  return {
    button,
    field,
    words: () => place.textContent ?? '',
    press: (name: string) =>
      act(async () => {
        const found = must(button(name), name);
        found.focus();
        found.click();
        // The store answers some turns later.
        await new Promise((next) => setTimeout(next));
      }),
    type: (label: string, text: string) =>
      act(async () => {
        const found = must(field(label), label);
        found.value = text;
        found.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    choose: (label: string) => act(async () => must(field(label), label).click()),
  };
}
