import { find, type Platform } from '../../lib/platforms/adapter.ts';

/** A call narrower than this is no call to look at: then the panel lies over it after all. */
const narrowestCall = 480;

export interface Room {
  /** The document around the call's frame: the panel stands there, beside the call. */
  page: Document;
  /** Makes the call narrower, or as wide as it was (0). False: there is not enough room. */
  give(side: 'left' | 'right', width: number): boolean;
}

/**
 * Where the call can be made narrower instead of being covered: Zoom's client, which lives in a frame
 * and measures its window anew when that frame is resized.
 *
 * Everywhere else this is null and the panel lies over the page. Teams, Meet and a Zoom client without
 * its shell size themselves by the window: a narrower body changes nothing there, or breaks what the
 * page has worked out by itself (call-pages.md 2.3 and 7.10).
 */
export function roomAround(platform: Platform, window: Window): Room | null {
  const frame = frameOf(window);
  if (!frame || !platform.callFrame || find(frame.ownerDocument, [platform.callFrame]) !== frame) {
    return null;
  }
  const names = ['width', 'margin-left'] as const;
  let before: Record<string, [string, string]> | null = null;

  function giveBack(): void {
    for (const name of names) {
      const [value = '', priority = ''] = before?.[name] ?? [];
      frame?.style.setProperty(name, value, priority);
    }
    before = null;
  }

  return {
    page: frame.ownerDocument,
    give(side, width) {
      const whole = frame.ownerDocument.documentElement.clientWidth;
      const enough = whole - width >= narrowestCall;
      if (before && (width === 0 || !enough)) giveBack();
      if (width === 0 || !enough) return enough;
      before ??= Object.fromEntries(
        names.map((name) => [
          name,
          [frame.style.getPropertyValue(name), frame.style.getPropertyPriority(name)],
        ]),
      );
      const margin = side === 'left' ? `${width}px` : '0px';
      frame.style.setProperty('width', `calc(100% - ${width}px)`, 'important');
      frame.style.setProperty('margin-left', margin, 'important');
      return true;
    },
  };
}

/** The frame this window is in, if it belongs to the same page. */
function frameOf(window: Window): HTMLIFrameElement | null {
  try {
    const frame = window.frameElement;
    return frame?.localName === 'iframe' ? (frame as HTMLIFrameElement) : null;
  } catch {
    return null;
  }
}
