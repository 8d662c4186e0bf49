import type { Place } from '../../lib/model.ts';

/** Left free between the panel and what it steps aside for. */
const gap = 8;
/** Shorter than this its middle shows nothing: then it stands over the end of the captions instead. */
const lowest = 520;
/** A line of captions can be read in this width. */
const narrowestLine = 280;
/** A pane this far from the edge still stands at the side: pages leave a margin. */
const margin = 48;

type Box = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'width' | 'height'>;

export interface Clearance {
  top: number;
  bottom: number;
  /** From the side of the page. */
  aside: number;
  /** So much of the captions' end is under the panel: their words are kept out of it. */
  over: number;
}

/**
 * Where the panel may stand without covering anything she needs: toolbars above and below, an open
 * chat or people pane at its side, captions at the bottom.
 */
export function clearanceOf(
  { side, width }: Pick<Place, 'side' | 'width'>,
  page: { width: number; height: number },
  keep: { top: number; bottom: number },
  panes: readonly Box[],
  captions: Box | null,
): Clearance {
  const fromSide = panes
    .filter((box) => box.width > 0 && box.height > 0)
    .filter((box) =>
      side === 'right'
        ? box.right >= page.width - margin && box.left > page.width / 2
        : box.left <= margin && box.right < page.width / 2,
    )
    .map((box) => (side === 'right' ? page.width - box.left : box.right) + gap);
  const aside = Math.max(0, Math.min(Math.max(0, ...fromSide), page.width - width));
  const left = side === 'right' ? page.width - aside - width : aside;

  let { bottom } = keep;
  let over = 0;
  if (captions && captions.width > 0 && captions.height > 0) {
    const beneath = captions.left < left + width && captions.right > left;
    const above = page.height - captions.top + gap;
    const fits = page.height - keep.top - above >= lowest;
    if (beneath && fits) bottom = Math.max(bottom, above);
    if (beneath && !fits) {
      over = gap + (side === 'right' ? captions.right - left : left + width - captions.left);
    }
    // Too little room for words would be left: they stay as the page has them.
    if (captions.width - over < narrowestLine) over = 0;
  }
  return { top: keep.top, bottom, aside, over };
}
