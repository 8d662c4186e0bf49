import type { Call } from '../model.ts';
import { findEach, type Platform, type Thing } from './adapter.ts';

/**
 * What each selector finds, as text for whoever repairs an adapter: counts, and nothing of what the
 * page says. `captionsChanged`: when a caption last changed, on the clock of `performance.now()`.
 */
export function describe(
  platform: Platform,
  page: Document,
  call: Call,
  captionsChanged: number | null,
): string {
  const things = Object.keys(platform.selectors) as Thing[];
  // With captions help off nothing of the captions is looked at, not even how many there are.
  const looked = things.filter((thing) => thing !== 'captions' || call.captions !== 'off');
  const all = things.flatMap((thing) => platform.selectors[thing]);
  const newest = all
    .map(({ seen }) => seen)
    .sort()
    .at(-1);
  const since =
    captionsChanged !== null && Number.isFinite(captionsChanged)
      ? `, last change ${Math.round((performance.now() - captionsChanged) / 1000)} s ago`
      : '';
  const { state, mic, hand, presenting, recording, people } = call;
  return [
    `${platform.name}, ${state}, selectors of ${newest}`,
    `mic ${mic}, hand ${hand}, presenting ${presenting}, recording ${recording}`,
    `people ${people?.names.length ?? 'none'} of ${people?.count ?? 'unknown'}`,
    `captions ${call.captions}${since}`,
    ...looked.map((thing) => `${thing}: ${counts(platform, page, thing)}`),
  ].join('\n');
}

function counts({ selectors }: Platform, page: Document, thing: Thing): string {
  return selectors[thing]
    .map((selector) => {
      const said = selector.says ? ` that says "${selector.says[0]}" …` : '';
      return `${selector.css}${said} ${findEach(page, selector).length}`;
    })
    .join(' | ');
}
