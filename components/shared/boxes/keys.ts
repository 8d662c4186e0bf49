/** Enter alone. While an input method is composing, it picks a word. */
export function isPlainEnter(event: KeyboardEvent): boolean {
  const { key, isComposing, shiftKey, ctrlKey, metaKey, altKey } = event;
  return key === 'Enter' && !isComposing && !shiftKey && !ctrlKey && !metaKey && !altKey;
}
