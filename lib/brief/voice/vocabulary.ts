/**
 * The classes of words that patterns speak of: `<child>` in a pattern is any of these. A class whose
 * name ends in `s_` brings its own space and may be absent.
 */
export const vocabulary: Record<string, string> = {
  // Small words between the ones that count.
  soft: '(?:really|just|honestly|still|also|do|does|did|always|actually|totally|so|very|too|quite|only|even|never|not|ever|truly|genuinely|strongly|sincerely|absolutely|completely|utterly|fully|firmly|kind|sort|of|bit|a|simply|frankly|personally|already|all|often|now|again|really|both|definitely|certainly|obviously|clearly|probably|well|pretty|extremely|deeply|beyond|incredibly|particularly|seriously|more|than|been|increasingly) ',
  soft_: '(?:<soft>){0,5}',
  few: '(?:[^ .?!,;:"]+ ){0,3}',
  some: '(?:[^ .?!"]+ ){0,6}',
  any: '(?:[^ ]+ ){0,12}?',
  word: '[^ .?!,;:"()]+',
  rest: '[^ .?!;].*?(?= [.?!;]|$)',

  adj_: '(?:(?:own|poor|late|then|eldest|youngest|older|oldest|younger|middle|other|autistic|disabled|deaf|blind|adhd|send|sen|adopted|adult|teenage|teen|grown-up|dear|gorgeous|lovely|beautiful|amazing|wonderful|clever|anxious|non-speaking|non-verbal|nonverbal|little|wee|big|foster|single|busy|tired|worried|working|full-time|twin|small|special needs|neurodivergent|medically complex|complex|primary|secondary|first|second|full|time|long|term|severely|profoundly|mildly|very|fellow|mere|concerned|exhausted|proud|<number>|(?:<number>)[ -]year[ -]old) ){0,4}',

  // People.
  name: '(?:NAME|CAP NAME)(?: (?:NAME|CAP))*',
  number:
    '[0-9][0-9,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|a dozen|a hundred',
  son_or_daughter:
    'sons?|daughters?|boys?|girls?|lads?|lassie|eldest|oldest|youngest|middle one|twins?|triplets|teenagers?|teens?|toddler|baby|bairns?|wean|little (?:one|ones|man|lad|boy|girl|fella|guy|lady|angel|princess|monkey|dude|chap)|wee (?:one|man|girl|boy|lad)|big (?:lad|boy|girl|man)|lo|los|ds[0-9]?|dd[0-9]?|dc|dcs|stepson|stepdaughter|step-son|step-daughter|grandson|granddaughter|grandchild|grandchildren|grandkids|princess|munchkin|poppet|sunshine|bubs?|bubba|cub|treasure|cherub|superstar|monkey|foster (?:son|daughter|child|lad|boy|girl)|first-born|firstborn|sprog|nipper|offspring|own (?:child|children|son|daughter|kids?|boys?|girls?|lad)|ten year old|(?:<number>)(?: |-)year(?: |-)olds?',
  child: '<son_or_daughter>|child|children|kids?|kiddos?|(?:<number>)|lot|pair|crew',
  adult_kin:
    'husband|hubby|hubbie|wife|partner|other half|ex|dh|dw|oh|mum|dad|mother|father|nan|parents|family|household',
  kin: '<child>|<adult_kin>',
  other_kin:
    'friend|mate|neighbour|neighbor|sister|brother|cousin|nephew|niece|sister-in-law|brother-in-law|aunt|auntie|colleague|bestie|godson|goddaughter',
  parent:
    'mum|mummy|dad|parent|carer|mother|father|parent carer|grandparent|nan|grandmother|grandad|foster carer|single mum|lone parent|sen mum|send mum|send parent|sen parent|autism mum|adoptive parent|guardian|working mum',
  families:
    'famil(?:y|ies)|parents?|carers?|parent carers?|mums?|dads?|mothers|fathers|people|households|members|everybody|everyone|users|respondents|adults',
  young:
    'children|kids|young people|youngsters|teenagers|teens|pupils|students|young adults|boys|girls|youngsters|youth|kiddies|learners|under-fives|babies',
  those: '<families>|<young>|child|pupil|student|young person|person',
  // Adjectives before them: "disabled children", "SEND families".
  which_:
    '(?:(?:send|sen|disabled|autistic|deaf|blind|local|our|the|these|those|such|other|working|single|vulnerable|neurodivergent|non-verbal|special needs|young|older|younger|affected|different|poor|more|new|whole|entire|of|other|eligible|polish|rural|foster) ){0,4}',

  // Services.
  service:
    'council|county|authority|local authority|la|lea|icb|ccg|nhs|health|education|social care|social services|sen team|send team|sen department|sen|transport|transport team|team|panel|schools?|nursery|college|camhs|trust|board|services?|officers?|department|management|managers?|leadership|leaders|staff|government|commissioners?|professionals?|providers?|teachers?|head ?teachers?|head|social workers?|case ?workers?|caseworkers?|hospital|clinic|gp|doctors?|paediatricians?|therapists?|ot|salt|eps?|psychologists?|consultants?|nurses?|senco|senior leaders|directors?|duty (?:line|team)|helpline|hub|directorate|system|portal|chair|committee|cabinet|councillors?|bosses|clerk|local offer|advisers?|area|partners?|partnership|consultant|receptionist|school nurse|portage|cahms|send|camhs team|(?:[a-z]+ )(?:team|service|department|office|desk|line|panel|unit)',
  you_lot:
    'you lot|your lot|you people|you guys|you all|all you lot|the lot of you|your team|your department|your staff|your service|your officers|your people|your colleagues|your managers|your organisation|your directorate|this board|this council|this authority|this team|this department|this service|this local authority|this panel|this committee|this government',
  them: '(?<!(?:at|in|for|from|with|to|of|by|about|on|if) (?:[a-z-]+ )?)(?:you|they|<you_lot>|(?:the|our|your|my|some|these|those|most|that|his|her|their|local|every|no|certain) (?:[a-z-]+ )?(?:<service>)|<service>)',

  // What is felt.
  think:
    'think|thought|believe|believed|reckon|feel|felt|suspect|guess|suppose|find|found|consider|fear',
  upset:
    'angry|cross|furious|livid|fuming|raging|annoyed|irritated|upset|sad|gutted|heartbroken|devastated|appalled|disgusted|shocked|horrified|stunned|speechless|outraged|astounded|disappointed|dismayed|frustrated|fed up|sick|tired|exhausted|worried|concerned|anxious|scared|frightened|terrified|uneasy|uncomfortable|unhappy|dissatisfied|sceptical|skeptical|cynical|suspicious|nervous about|alarmed|troubled|bothered|amazed|baffled|confused by|ashamed|embarrassed for|at my wits end|at the end of my tether|done with|over it|against|opposed|convinced|unconvinced|impressed|unimpressed|persuaded|hopeful|optimistic|pessimistic|keen on|keen|in favour|pleased with|delighted|excited|thrilled|happy with|unsure about|doubtful|afraid|absolutely (?:fuming|livid)|p\\*ssed off|pissed off|hacked off|cheesed off|peeved|aghast|sorry for|sorry that|desperate|struggling to see|all for|dead against|dreading',
  love: 'love|loved|hate|hated|like|liked|dislike|detest|despise|adore|prefer|resent|loathe|object to|disagree|oppose',
  want: 'want|need|wish|demand|insist|expect|hope|long|urge',

  // Time and number.
  unit: 'days?|weeks?|months?|years?|yrs?|mths?|hours?|times|terms?|decades?|half the year',
  how_long:
    '(?:over |nearly |almost |about |more than |at least |around |well over |just over )?(?:(?:<number>|a|several|many|some|countless|too many) (?:and a half )?)(?:<unit>)|forever|ages|since [a-z0-9]+|so long|years|months|weeks',
  month:
    'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|last year|last term|this year',

  // What a family waits for or has, and a forum does not.
  family_thing:
    'ehcp|ehc plan|plan|draft plan|final plan|statement|diagnosis|assessment|ehcna|needs assessment|appointment|referral|place|school place|placement|ot|salt|camhs|cahms|speech therapy|speech therapist|occupational therapist|occupational therapy|physio|therapy|therapist|respite|short breaks?|wheelchair|direct payments?|transport|taxi|bus pass|blue badge|dla|pip|caseworker|case worker|social worker|key worker|keyworker|annual review|tribunal|appeal|mediation|educational psychologist|ep|ep report|paediatrician|consultant|blood test|equipment|hoist|medication|meds|carer s assessment|night carer|nurse|pa|package|care package|personal budget|support worker|house|home|landlord|gp|sleep|carpet|car|bathroom|adaptation|stairlift|health visitor|midwife|portage worker|portage|adhd assessment|autism assessment|(?:private|ep|ot|salt) reports?|amended plan|school|nursery|ta|one to one|1 to 1|1:1',
  family_did:
    'moved|appealed|fought|paid|pay|remortgaged|lost|gave up|went private|went to (?:tribunal|mediation|court|appeal)|waited|applied|struggled|cried|begged|complained|were refused|got refused|were turned down|got turned down|were offered|were rejected|were discharged|were ignored|were left|were fobbed|had to|ended up|could not sleep|have not slept|live|lived|adopted|foster|gave birth|chased|drove|travelled|home educate|homeschool|home school|were told to|were sent|got sent|were sent home|sold|borrowed|were passed|got passed|were never|were not offered|split up|survived|coped|begged',
};
