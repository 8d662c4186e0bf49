/**
 * A line as plain words, as the voice reads a draft (small letters, short forms written out, names as
 * NAME), and with what captions do to speech set right: "we ll", commas here and there.
 */
import { read } from '../../brief/voice/read.ts';

/** Names of bodies and tools: with a capital or without they are the same word. */
const bodies =
  /\b(?:Cabinet|Ofsted|CQC|Board|Executive|Copilot|Otter|Fireflies|Facebook|WhatsApp|Teams|Zoom|Legal|Finance|Forum|Schools|Parents?|Carers?|Chair|Chatham|House|Committee|Council|Scrutiny|Director|Integrated|Local|Offer|Head|Trust|Partnership|Health|Transport|Education|Fathom|Gemini|Read|Minutes|Commons|Agenda|Item|Commissioners?|Service|Team|Group|Manager|Lead|Strategy)\b/g;

const small = (word: string) => word.toLowerCase();

/** Short forms that captions write without the mark and that are words too: by what comes next. */
const unmarked: readonly [RegExp, string][] = [
  [/\b(it|that|there|this|who|what)(ll|d)\b/gi, "$1'$2"],
  [
    /\bits (?=(?:an?|the|not|just|been|all|going|in|on|about|only|really|too|so|up|at|for|your|my|our|nearly|almost|now|gone|time|very|quite|[a-z]{3,}(?:ing|ed))\b)/gi,
    "it's ",
  ],
  [
    /(^|\b(?:so|and|but|because|if|as|that|think|now|right|ok|okay),? )were (?=(?:not|going|just|out|over|at|done|all|running|rapidly|recording|being|sorry|hoping|here|in|still|only|into|so|very|a|on)\b)/gi,
    "$1we're ",
  ],
  [
    /(^|\b(?:so|and|but|because|if|as|that|then|think|now|right|ok|okay),? )well (?=(?:end|stop|have|need|be|go|take|put|get|call|leave|finish|let|come|pick|send|make|wrap|keep|try|ask|meet|move)\b)/gi,
    "$1we'll ",
  ],
];

export function plainOf(line: string): string {
  const marked = unmarked.reduce((text, [found, put]) => text.replace(found, put), line);
  const mended = marked
    .replace(bodies, small)
    .replace(/\b(i|we|you|they|he|she|it|that|there|who) (ll|re|ve|m|d)\b/gi, "$1'$2")
    .replace(/\b(don|won|can|isn|didn|doesn|haven|wasn|couldn|wouldn|shouldn|aren) t\b/gi, "$1't")
    .replace(/\b(\p{L}+)['’]ve\b/giu, (whole, word) => (isPronoun(word) ? whole : `${word} have`))
    .replace(/\b(\p{L}+)['’]ll\b/giu, (whole, word) => (isPronoun(word) ? whole : `${word} will`))
    .replace(/\b(that|it|who|there|what)['’]d\b/gi, '$1 would')
    .replace(/\b(what|who|how|there)['’]re\b/gi, '$1 are')
    .replace(/\b(?:um|erm|er|uh)\b,? ?/gi, '')
    .replace(/[–—-] /g, ' ');
  return read(mended)
    .map(({ plain }) => plain)
    .join(' ')
    .replace(/ [,;:"()]/g, '')
    .replace(/^[,;:"()] /, '');
}

const isPronoun = (word: string) => /^(?:i|we|you|they|he|she|it)$/i.test(word);
