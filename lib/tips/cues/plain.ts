/**
 * A line as plain words, as the voice reads a draft (small letters, short forms written out, names as
 * NAME), and with what captions do to speech set right: "we ll", commas here and there.
 */
import { read } from '../../brief/voice/read.ts';

/** Names of bodies and tools: with a capital or without they are the same word. */
const bodies =
  /\b(?:Cabinet|Ofsted|CQC|Board|Executive|Copilot|Otter|Fireflies|Facebook|WhatsApp|Teams|Zoom|Legal|Finance|Forum|Schools|Parents?|Carers?|Chair|Chatham|House|Committee|Council|Scrutiny|Director|Integrated|Local|Offer|Head|Trust|Partnership|Health|Transport|Education|Fathom|Gemini|Read|Minutes|Commons|Agenda|Item|Commissioners?|Service|Team|Group|Manager|Lead|Strategy)\b/g;

const small = (word: string) => word.toLowerCase();

export function plainOf(line: string): string {
  const mended = line
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
