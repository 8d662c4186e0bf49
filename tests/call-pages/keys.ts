/** The page's own keyboard shortcuts: on the document, in the bubble phase, as on the real pages. */
export function onKeys(page: Document, actions: Record<string, () => void>): void {
  page.addEventListener('keydown', (event) => {
    const name = nameOf(event);
    const action = actions[name];
    // A single letter is a shortcut only where nobody types.
    if (!action || (name.length === 1 && isField(event.target))) return;
    event.preventDefault();
    action();
  });
}

/** "Ctrl+Shift+M". On a Mac ⌘ takes the place of Ctrl [3]. */
function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const held = {
    Ctrl: event.ctrlKey || event.metaKey,
    Alt: event.altKey,
    // For a letter alone it only makes a capital.
    Shift: event.shiftKey && (event.ctrlKey || event.metaKey || event.altKey),
  };
  const names = Object.entries(held).filter(([, is]) => is);
  return [...names.map(([name]) => name), key].join('+');
}

function isField(target: EventTarget | null): boolean {
  return (target as Element | null)?.closest?.('input, textarea, [contenteditable]') != null;
}
