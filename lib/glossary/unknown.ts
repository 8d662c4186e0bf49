/** Letters in capitals that no list knows: is this jargon to ask about, or something else? */
import type { Tokens } from './fold.ts';

/** Everybody knows these; asking what they mean would be odd. */
const known = new Set(
  'AGM AI AKA AM APR ASAP ATM AUG BBC BST BT CCTV CD CEO CV DEC DIY DNA DVD ERROR ETA EU FAQ FEB FRI FYI GB GIF GMT GPS HDMI HR ID II III IOU IP IT ITV IV IX JAN JPEG JUL JUN LED LOL MAR MON MOT MP NB NO NOV OCT OK OR PC PDF PIN PM PPT PR PS QR RAM RSVP SAT SEP SIM SMS SUN TBA TBC THU THUR THURS TUE TUES TV UK UN URL US USA USB VAT VCR VII VIII VIP WC WED WIFI XL YES'.split(
    ' ',
  ),
);
const longest = 6;
/** When this share of a line's words are in capitals, somebody writes like that. */
const shouted = 0.6;

export function isUnknown(line: string, tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] ?? 0;
  const end = tokens.end[at] ?? 0;
  const word = line.slice(start, end).replace(/['’]s$|s$/, '');
  if (!/^\p{Lu}[\p{Lu}\p{N}&]{1,}$/u.test(word) || word.length > longest) return false;
  if (!/\p{L}.*\p{L}/u.test(word) || known.has(word)) return false;
  // "MARSH, Helen": how call pages and minutes write a name.
  if (/^['’]?s?, \p{Lu}\p{Ll}/u.test(line.slice(end))) return false;
  return !isShouted(tokens) && !isNextToShouted(line, tokens, at);
}

/** "NO ENTRY", "LOOK AT THE TIME": a word in capitals beside it that is no abbreviation either. */
export function isNextToShouted(line: string, tokens: Tokens, at: number): boolean {
  return [at - 1, at + 1].some((i) => {
    if (i < 0 || i >= tokens.count) return false;
    const word = line.slice(tokens.start[i], tokens.end[i]);
    return shoutedWords.has(word);
  });
}

const shoutedWords = new Set(
  'A ALL AM AN AND ANY ARE AT BE BUT BY CAN DO FOR FROM GO HAS HAVE HE HER HIS I IF IN IS IT LOOK ME MY NEW NO NOT NOW OF OFF ON OR OUR OUT SHE SO STOP THAT THE THEY THIS TO UP US WAS WE WHO WHY WILL WITH YES YOU YOUR'.split(
    ' ',
  ),
);

function isShouted(tokens: Tokens): boolean {
  let inCapitals = 0;
  for (let i = 0; i < tokens.count; i++) if ((tokens.capitals[i] ?? 0) > 1) inCapitals++;
  return tokens.count > 3 && inCapitals > tokens.count * shouted;
}
