/**
 * One child or family, told of so that somebody could work out who it is: no name and no number, but what is
 * only theirs, put together. For `identifiable`; what is said of children in general is left alone.
 */
import type { Detail } from './identifiable.ts';

const child =
  'boy|girl|lad|lass|child|kid|son|daughter|pupil|student|toddler|baby|teenager|youngster|little one|young (?:man|woman|lady|person)|twins?|triplets|year[ -]old|nephew|niece|grandson|granddaughter|brother|sister';
const person = `${child}|mum|dad|mother|father|nan|gran|grandmother|grandfather|grandad|carer|lady|woman|man|family`;
/** "little black", "non verbal", "eight year old". */
const kind = '(?:[\\w-]+ ){0,4}';
const sign = '(?:in|at|with|from|who|whose|on|near|behind|above|over)';
const known =
  'pastor|vicar|imam|rabbi|minister|head|deputy head|head ?teacher|teacher|ta|senco|mayor|councillor|chair|doctor|gp|dentist|nurse|shopkeeper|landlord|farmer|baker|butcher|caretaker|driver|escort|neighbour|friend|sister|brother|cousin|aunt|client|coach';
const adult =
  'mum|dad|nan|gran|mother|father|grandmother|grandfather|brother|sister|stepdad|stepmum|foster mum|foster dad';
const words = "(?: [\\w’'-]+){1,4}";

export const oneFamily: Detail = {
  why: 'One child or family',
  patterns: [
    // "the lad who was excluded", "that mum on our bus", "one family in the village".
    new RegExp(
      `\\b(?:the|that|this|one|another|little) ${kind}(?:${person})(?:,| s)? (?:who|whose|with|that (?:had|was|lost|lives)|from|on (?:our|the|his|her)|in (?:the|a|our|year|reception|my|his|her)|at (?:the|our|that)|by the|over the|bringing up)\\b${words}`,
      'gi',
    ),
    // "a girl in y9 whose mum ...": one sign is anybody's, two are hers.
    new RegExp(
      `\\ban? ${kind}(?:${person})\\b(?:,? [\\w’'-]+){0,2}?,? ${sign} [^.?!]*?\\b${sign}\\b${words}`,
      'gi',
    ),
    // "the vicar's granddaughter", "my sister's boy".
    new RegExp(
      `\\b(?:${known})(?:['’]s|s) (?:own )?(?:[\\w-]+ )?(?:${child}|eldest|youngest|oldest)\\b`,
      'gi',
    ),
    // "whose mum is the school cook", "her dad drives the bus".
    new RegExp(
      `\\b(?:his|her|whose|their (?!parents))(?: own)? ?(?:${adult})(?:['’]s)? (?:(?:is|was|are) (?:the|a|an|in|our|on)|the (?:local|school|village)|works?|runs?|teach(?:es)?|drives?|owns?|left|died|lives?)\\b(?: [\\w’'-]+){0,4}`,
      'gi',
    ),
    // "they live next door to the surgery".
    /\b(?:he|she|they|family|boy|girl|man|mum|dad)(?: who)? lives? (?:above|over|next door|behind|near|opposite|beside|on|at|in (?:the|a) (?:flat|bungalow|house|caravan|village))\b(?: [\w’'-]+){1,4}/gi,
    new RegExp(`\\bonly (?:[\\w-]+ ){1,2}(?:${child}|family|mum|dad)\\b`, 'gi'),
    /\b(?:he|she)(?:['’]s| is| was|s) the (?:only )?one (?:with|who|in)\b(?: [\w’'-]+){1,4}/gi,
    /\bmy (?:client|nephew|niece|godson|goddaughter)\b/gi,
    /\b(?:twins|triplets) (?:in|at|on|with) [\w’'-]+(?: [\w’'-]+)?/gi,
  ],
  shows: [
    ['We heard of the lad who broke the gate last week', 'the lad who broke the gate last'],
    ['it is the vicar’s granddaughter', 'vicar’s granddaughter'],
    ['a girl in our class whose nan is the cook', 'a girl in our class whose nan is the cook'],
    ['she is the only hearing child there', 'only hearing child'],
    ['They live next door to the surgery', 'They live next door to the surgery'],
    ['her dad drives the bus', 'her dad drives the bus'],
  ],
  quiet: [
    'A parent said the ramp took eight months.',
    'Every child with a plan is entitled to it.',
    'A child with a plan gets a review.',
    'Families who live in villages wait longer.',
    'Children and their parents are waiting.',
  ],
};
