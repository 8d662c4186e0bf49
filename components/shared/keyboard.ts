/** What had it is gone from the page. Where she writes meanwhile, it is not taken from her. */
export function isKeyboardNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
