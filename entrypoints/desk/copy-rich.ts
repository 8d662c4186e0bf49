import { copyText } from '../panel/copy-text.ts';

/**
 * Puts rich text on the clipboard, and the plain text beside it for what takes no other. Where the
 * browser refuses that, the plain text alone. Resolves to what is there now; null: neither.
 */
export async function copyRich({
  html,
  text,
}: {
  html: string;
  text: string;
}): Promise<'rich' | 'plain' | null> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return 'rich';
  } catch {
    return (await copyText(text)) ? 'plain' : null;
  }
}
