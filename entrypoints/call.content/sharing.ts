import { type SharingSaid, sharingEvent } from '../../lib/share-guard.ts';

/**
 * Hears the share guards of this page: the one in this document, and the one in the page around it,
 * as nobody knows in which of the two Zoom asks for the screen.
 */
export function watchSharing(told: (sharing: boolean) => void, signal: AbortSignal): void {
  const sharing = new Set<Document>();
  for (const page of pagesOfCall()) {
    const hear = (event: Event) => {
      const { detail } = event as CustomEvent<SharingSaid>;
      if (detail === 'yes') sharing.add(page);
      else if (detail === 'no') sharing.delete(page);
      else return;
      told(sharing.size > 0);
    };
    page.addEventListener(sharingEvent, hear, { signal });
    // She may be sharing already when this script comes into an open tab.
    const asked: SharingSaid = 'asked';
    page.dispatchEvent(new CustomEvent(sharingEvent, { detail: asked, cancelable: true }));
  }
}

function pagesOfCall(): Set<Document> {
  try {
    return new Set([document, (window.top ?? window).document]);
  } catch {
    // The page around us belongs to somebody else.
    return new Set([document]);
  }
}
