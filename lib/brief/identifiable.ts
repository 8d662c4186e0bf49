/**
 * What in a text might tell somebody who it is about. It would rather warn once too often: in a small
 * town a school and a need are enough. That it finds nothing is no promise.
 */
import { commonNames, ordinaryCapitals } from './names.ts';
import { oneFamily } from './one-family.ts';

export interface Identifiable {
  /** In UTF-16 units; `end` is after the last. */
  start: number;
  end: number;
  why: string;
}

/** One kind of detail. The examples are its tests: `shows` gives what is marked in each text. */
export interface Detail {
  why: string;
  /** The whole match is marked, or its first group where it has one. */
  patterns: RegExp[];
  /** Leaves a match alone. */
  unless?: (found: string, text: string, start: number) => boolean;
  shows: [text: string, marked: string][];
  quiet: string[];
}

const number =
  '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const child =
  '(?:son|daughter|child|boy|girl|lad|lass|kid|little (?:one|boy|girl|man)|eldest|oldest|youngest|middle one|twins?|brother|sister|stepson|stepdaughter|grandson|granddaughter|husband|wife|partner|teacher|ta|senco|sendco|head ?teacher|head|social worker|worker|ed psych|ep|consultant|doctor|paediatrician|therapist|officer|tutor)';
/** With a capital or without: "Oak Road", "Oak road". */
const eitherCase = (list: string) =>
  `(?:${list
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')})`;
const schoolWord = eitherCase(
  'primary|secondary|infants?|juniors?|high|grammar|special|academy|school|college|nursery|pre-?school|sixth form|playgroup|day care|childminders?',
);
const streetWord = eitherCase(
  'road|rd|street|lane|close|avenue|ave|drive|crescent|way|court|gardens|grove|terrace|square|mews|walk|estate|cottages?',
);

const isOrdinary = (word: string) =>
  ordinaryCapitals.has(word.toLowerCase().replace(/['’]s?$/, ''));

/** "Special School", "The Court": no name stands before the last word. */
const onlyOrdinary = (found: string) =>
  found
    .split(/\s+/)
    .slice(0, -1)
    .every((word) => isOrdinary(word));

export const details: Detail[] = [
  {
    why: 'An email address',
    patterns: [/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g],
    shows: [['Mail me at jo.b@example.org please', 'jo.b@example.org']],
    quiet: ['We met @ the town hall.'],
  },
  {
    why: 'A web address or user name',
    patterns: [/\b(?:https?:\/\/|www\.)\S+/gi, /(?<![\w.])@\w{3,}/g],
    shows: [
      ['See www.example.org/ourstory', 'www.example.org/ourstory'],
      ['I am @ellasmum on there', '@ellasmum'],
    ],
    quiet: ['We met @ the town hall.'],
  },
  {
    why: 'A phone number',
    patterns: [/(?<!\d)(?:\+44|\(?0)(?:[\s().-]*\d){9,10}(?!\d)/g],
    shows: [
      ['Ring 07700 900123 after six', '07700 900123'],
      ['or (0116) 496 0000', '(0116) 496 0000'],
    ],
    quiet: ['We waited 10 weeks and 3 days in 2025.'],
  },
  {
    why: 'An NHS or other long number',
    patterns: [
      /(?<![\d+])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g,
      /\b(?:case|ref(?:erence)?|pupil|ehcp?)\s*(?:no\.?|number|#|:)\s*([\w/-]*\d[\w/-]*)/gi,
      /(?<!\d)\d{6,}(?!\d)/g,
      /\b(?:case|pupil|file) ref(?:erence)? (\d{3,})/gi,
      /\b(?:case|ref(?:erence)?|file) number ((?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty)[ -]?){3,})\b/gi,
    ],
    shows: [
      ['NHS 943 476 5919 on the letter', '943 476 5919'],
      ['case number SEN/1234', 'SEN/1234'],
    ],
    quiet: ['It costs 12,000 a year.', 'The case number was wrong.'],
  },
  {
    why: 'A postcode',
    patterns: [/\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi],
    shows: [
      ['We live in LE2 7QR now', 'LE2 7QR'],
      ['round le27qr', 'le27qr'],
    ],
    quiet: ['Year 7 at KS3.', 'We need 1 to 1 help.'],
  },
  {
    why: 'A date of birth',
    patterns: [
      /\b(?:born|d\.?o\.?b\.?|date of birth|birthday)\b[^.\n]{0,20}?(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? \w{3,9}(?: \d{4})?|\w{3,9} \d{4}|\d{4})/gi,
      /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b/g,
    ],
    shows: [
      ['She was born in 2015', '2015'],
      ['DOB 03/04/2014', '03/04/2014'],
      ['assessed on 12.03.2025', '12.03.2025'],
    ],
    quiet: ['The plan of 2025 was late.'],
  },
  {
    why: 'An age',
    patterns: [
      new RegExp(
        `\\b(?:aged?|age of|turned|turning|turns|nearly|just)\\s+(${number})\\b(?!\\s*(?:%|weeks?|months?|days?|hours?|minutes?|mins?|of|out|times?|people|calls?|emails?|letters?|meetings?|sessions?|miles?))`,
        'gi',
      ),
      new RegExp(
        `\\b(?:he|she|they|who|${child})(?:'?s|’s| is| was| are)\\s+(?:now\\s+|only\\s+|just\\s+|nearly\\s+)?(${number})\\b(?!\\s*(?:%|weeks?|months?|days?|hours?|minutes?|mins?|of|out|times?|miles?|years? behind|points?))`,
        'gi',
      ),
      /\b(?:is|was)\s+(\d{1,2})\b(?!\s*(?:%|years?|weeks?|months?|days?|hours?|minutes?|mins?|of|out|times?|miles?|points?|families|parents|people)|[.,:]\d)/gi,
      new RegExp(`\\b${number}[\\s-]*(?:years?|yrs?|months?|mths?)[\\s-]*olds?\\b`, 'gi'),
      /\b\d{1,2}\s?(?:y\/?o|yrs?)\b(?!\s+(?:ago|wait))/gi,
      /\b(?:year|yr|y)\s?(?:1[0-3]|\d)s?\b(?! (?:plan|ago|strategy|wait))/gi,
      /\b(?:in|into|is|was|starts?|started|finished) (year (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen))\b/gi,
      /\breception (?:class|year)\b|\bin reception\b/gi,
    ],
    shows: [
      ['My 7 year old cannot read', '7 year old'],
      ['He is nine and still waiting', 'nine'],
      ['She was aged 12 then', '12'],
      ['our 5yo', '5yo'],
      ['hes 9 and waits', '9'],
      ['He is in Year 4', 'Year 4'],
      ['a four-year-old', 'four-year-old'],
    ],
    quiet: [
      'We waited 2 years.',
      'It took nearly 40 weeks.',
      'She is 3 years behind.',
      'I made just 2 calls.',
      'The wait is 30 weeks.',
    ],
  },
  {
    why: 'A school or setting',
    patterns: [
      new RegExp(
        `\\b((?:(?:St|Saint)\\.? )?(?:[A-Z][\\w'’.-]*\\s+(?:of |the |and |& )?){1,4}${schoolWord}\\b(?:\\s+(?:School|Academy|College|Nursery))?)`,
        'g',
      ),
      /\b((?:St\.?|Saint) [a-z][\w'’-]+)/gi,
    ],
    unless: (found) => !/^s(?:t|aint)\b/i.test(found) && onlyOrdinary(found),
    shows: [
      ['at Oakfield Primary it is fine', 'Oakfield Primary'],
      ["St Mary's said no", "St Mary's"],
      ['he is at st pauls', 'st pauls'],
      ['moved to Hill Top school', 'Hill Top school'],
    ],
    quiet: ['Our special school is full.', 'The school said no.', 'Primary school was better.'],
  },
  {
    why: 'A street or address',
    patterns: [
      new RegExp(`\\b(?:\\d{1,4}[a-z]?,? )?(?:[A-Z][\\w'’-]+ ){1,3}${streetWord}\\b`, 'g'),
      new RegExp(`\\b\\d{1,4}[a-z]? [a-z'’-]+ ${streetWord}\\b`, 'gi'),
      /\bflat \d+[a-z]?\b/gi,
    ],
    unless: onlyOrdinary,
    shows: [
      ['the bus from Oak Road', 'Oak Road'],
      ['we live at 12 mill lane', '12 mill lane'],
    ],
    quiet: ['The way they speak to us hurts.', 'It is a long road.', 'The Court said no.'],
  },
  {
    why: 'A rare condition or treatment',
    patterns: [
      /\b(?:[\w'’-]+[ -])?[\w'’-]+ (?:syndrome|disease|dystrophy|atrophy)\b/gi,
      /\b(?:rett'?s?|angelman|prader[ -]?willi|williams'?|fragile x|duchenne|batten|di ?george|noonan|cornelia de lange|kabuki|sotos|smith[ -]magenis|cri du chat|phelan[ -]mcdermid|dravet|lennox[ -]gastaut|tuberous sclerosis|cystic fibrosis|spina bifida|hydrocephalus|cerebral palsy|muscular dystrophy|leukodystrophy|mitochondrial|achondroplasia|dwarfism|albinism|brittle bones?|epidermolysis|haemophilia|sickle cell|thalassaemia|neurofibromatosis|microcephaly|osteogenesis|arthrogryposis|leukaemia|cancer|transplant|dialysis|tracheostomy|ventilat(?:or|ed)|gastrostomy|peg[ -]fed|tube[ -]fed|deaf ?blind|f[ao]s?e?tal alcohol|fasd|selective(?:ly)? mut(?:e|ism)|paraplegic|quadriplegic|amput\w+|trisomy|monosomy|karyotype|ring chromosome|chromosom\w+|gene(?:tic)? (?:deletion|duplication|mutation|disorder|condition)|\d{1,2}[pq]\d{1,2}(?:\.\d+)?)\b/gi,
    ],
    unless: (found) =>
      /\b(down'?s?|irritable bowel|the|this|a|his|her|their)\s+(syndrome|disease)$/i.test(found),
    shows: [
      ['she has Rett syndrome', 'has Rett syndrome'],
      ['a 16p11.2 deletion', '16p11.2'],
      ['He has cerebral palsy', 'cerebral palsy'],
      ['he has a tracheostomy', 'tracheostomy'],
    ],
    quiet: ['My child is autistic with ADHD.', "Groups for Down's syndrome are full."],
  },
  {
    why: 'A family detail',
    patterns: [
      /\b(?:twins?|triplets?|quads|adopted|adoption|foster\w*|kinship|special guardian\w*|looked after|in care|only (?:child|boy|girl|family|one|pupil|wheelchair user)|tribunal|court|police|arrested|prison|refuge|domestic (?:abuse|violence)|safeguarding|child protection|section 47|suicid\w*|self[ -]harm\w*|overdose|sectioned|died|death|bereave\w*|funeral|traveller|gypsy|roma|refugee|asylum|polish|somali|ukrainian|romanian|jehovah\w*|trans(?:gender)?|non-?binary)\b/gi,
    ],
    shows: [
      ['We have twins and no bus', 'twins'],
      ['the only girl in the unit', 'only girl'],
      ['we went to tribunal', 'tribunal'],
    ],
    quiet: ['Letters are hard to follow.'],
  },
  {
    why: 'A name',
    patterns: [
      /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Rev(?:erend)?|Nurse|Aunt(?:ie|y)?|Uncle|Nana|Grandad)\.? [A-Z][\w'’-]+/g,
      /\b(?:mr|mrs|ms|dr)\.? [a-z][\w'’-]+/g,
      /\b(?:called|named|name is|names are|name's|known as|I am|I'm|this is|signed|thanks to|ask for)\s+([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)/g,
      /\b(?:called|named)\s+([a-z][\w'’-]+)/g,
      /\b([A-Z][\w'’-]+) \(\d{1,2}\b/g,
      new RegExp(`\\b(?:${child}),?\\s+([A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)?)`, 'g'),
    ],
    unless: (found) =>
      isOrdinary(found) ||
      /^(an?|the|it|that|this|me|us|him|her|them|in|for|on|to|out|by|back|again|and|but|as|after|because|every|several|many|twice|once|so|when|about|at)$/i.test(
        found,
      ),
    shows: [
      ['Ask Mrs Patel about it', 'Mrs Patel'],
      ['my son Jack waits', 'Jack'],
      ['a boy called brayden', 'brayden'],
      ['Our worker Farah Khan left', 'Farah Khan'],
    ],
    quiet: [
      'Nobody called back.',
      'They called the forum.',
      'I am SEND lead.',
      'My daughter SEN support ended.',
    ],
  },
  {
    why: 'A name or a place',
    // In the middle of a sentence a capital is a name, but for the words that always have one.
    patterns: [
      /(?<=[\p{Ll}\d,;:'’")]\s+(?:\p{Lu}[\p{L}'’-]*\s+)*)\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}[\p{Ll}'’-]+)*/gu,
    ],
    unless: (found) => found.split(/[ -]/).every((word) => isOrdinary(word)),
    shows: [
      ['since Zofia came', 'Zofia'],
      ['the clinic in Oadby is shut', 'Oadby'],
    ],
    quiet: [
      'The EHCP took 30 weeks.',
      'In March the Council wrote to us.',
      'The first Monday in June.',
      'We asked for an Education, Health and Care Plan.',
    ],
  },
  {
    why: 'Perhaps a name',
    patterns: [/\p{L}[\p{L}'’]+/gu],
    unless: (found, text, start) => !isCommonName(found, text, start),
    shows: [
      ['jayden needs help', 'jayden'],
      ['Grace waited', 'Grace'],
      ['Ellie-Mae waits', 'Ellie'],
      ["mohammed's plan was late", "mohammed's"],
    ],
    quiet: [
      'What happens in May?',
      'by 3rd June',
      'We will mark the date.',
      'Have faith and hope.',
      'Will they answer?',
      'May we ask?',
    ],
  },
  oneFamily,
];

const months = new Set(['april', 'may', 'june', 'august']);
/** "in May", "3rd June": a month, whoever else is called so. */
const monthBefore =
  /(?:\b(?:in|by|since|until|till|from|before|after|early|late|mid|of|last|next|this|to|and)|\d(?:st|nd|rd|th)?)[\s-]+$/i;

function isCommonName(found: string, text: string, start: number): boolean {
  const word = found.replace(/['’]s?$/, '').toLowerCase();
  const kind = commonNames.get(word);
  if (kind === undefined) return false;
  if (kind === 'name') return true;
  if (months.has(word) && monthBefore.test(text.slice(0, start))) return false;
  // Words such as Grace or Mark: only with a capital, and not before a verb's partner.
  const capital = found.charAt(0) !== found.charAt(0).toLowerCase();
  return (
    capital &&
    !/^['’]?s?\s+(we|they|you|i|he|she|it|the|this|that|be|not|have)\b/i.test(
      text.slice(start + found.length),
    )
  );
}

/** In the order they stand; details that overlap are one, with the first kind's reason. */
export function identifiable(text: string): Identifiable[] {
  const found: Identifiable[] = [];
  for (const { why, patterns, unless } of details) {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const marked = match[1] ?? match[0];
        const start = match.index + match[0].lastIndexOf(marked);
        const end = start + marked.length;
        if (unless?.(marked, text, start)) continue;
        if (found.some((other) => start < other.end && other.start < end)) continue;
        found.push({ start, end, why });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
