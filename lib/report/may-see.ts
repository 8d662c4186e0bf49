import type { ISODate, Quote, Share } from '../model.ts';
import type { Reader } from './report.ts';

/** May this reader see it, on this day? An embargo ends with its day and not a minute before. */
export function maySee(share: Share, reader: Reader, today: ISODate): boolean {
  if (typeof share === 'object') {
    return today >= share.embargoUntil && maySee(share.after, reader, today);
  }
  if (share === 'private') return false;
  return share !== 'reps' || reader === 'reps';
}

/** Of a quote only what its speaker has said yes to. "Nobody was asked" is a no. */
export function mayQuote({ consent }: Pick<Quote, 'consent'>, reader: Reader): boolean {
  if (consent === 'not asked') return false;
  return consent === 'public' || reader === 'reps';
}
