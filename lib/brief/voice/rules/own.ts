/** Her own child, her own family: one case, and she can be known by it. */
import type { VoiceRule } from '../rule.ts';
import { oneFamily } from '../suggest.ts';

export const ownChild: VoiceRule[] = [
  {
    code: 'own_child',
    says: [
      '(?<!in )my (?:own |personal )?(?:tribunal|appeal|complaint|case|mediation|ombudsman <word>|lgo <word>|judicial review|hearing)(?! (?:study|load|law))',
      'i am <soft_>(?:in the middle of|going through|in|at|going to|taking (?:you|them|the council) to|waiting for|preparing for|having) <few>(?:an? |the |my )?(?:appeal|tribunal|complaint|mediation|dispute|legal case)',
      'i (?:have|have got) (?:an? |my )<few>(?:appeal|tribunal|complaint|mediation)(?! question)',
    ],
    why: 'A live case with a service in the room. It may be a conflict of interest for you.',
    instead:
      '[Leave this out.] Tell the forum chair, and ask if someone else should take this item.',
    examples: [
      {
        before: 'My tribunal is in June and it is a mess.',
        after:
          '[Leave this out.] Tell the forum chair, and ask if someone else should take this item.',
      },
    ],
    alone: ['How long does a tribunal take now?'],
  },
  {
    code: 'own_child',
    protects: true,
    says: [
      'my <adj_>(?:<child>|NAME|CAP) <some>(?:aged? <number>|is <number>|who is <number>|, <number>)(?! (?:weeks?|months?|days?|hours?|miles|of|out|times|families|minutes))',
      'my <adj_><son_or_daughter> (?:, )?NAME',
    ],
    why: 'A name or an age tells the room who this is.',
    instead: ({ about }) => oneFamily({ claim: null, about }),
    fills: true,
    examples: [
      {
        before: 'My son Alfie is 7 and has no school.',
        after: 'One family has raised support in school. Does your data show others?',
      },
    ],
    alone: ['A child of seven can sit the test.'],
  },
  {
    code: 'own_child',
    says: [
      'my <adj_>(?:<son_or_daughter>|child|children|kids?|kiddos?)(?: and i)? (?:(?:has|have|had) (?:been )?)?(?<claim>(?:waited|lost|missed|waits|spent) <rest>)',
    ],
    why: 'One case, and yours: people in the room may know who it is.',
    instead: oneFamily,
    fills: true,
    examples: [
      {
        before: 'My son waited ages for a place.',
        after: 'One family waited ages for a place. Does your data show others?',
      },
    ],
    alone: ['One family waited ages for a place.'],
  },
  {
    code: 'own_child',
    says: [
      'my <adj_>(?:<son_or_daughter>|child|children|kids?|kiddos?|family member)',
      'my (?:NAME|CAP)',
      'my (?:<number>|lot|pair|crew) (?:are|is|were|was|have|has|had|both|do|does|did|can|could|will|would|go|goes|went|get|gets|got|love|loves|hate|hates|need|needs|never|still|at|in|on|with|aged?|all|and|just|only|also)',
      'my (?:<number>|lot|pair)(?= [.?!,]|$)',
      '(?:as|being|i am|speaking as|from) (?:a |the |an )?<adj_><parent> (?:of|to|with) <few>(?:<child>|child|wheelchair user|teen|teenager|autist|baby|adhd|autis[a-z]+|send|sen|ehcps?|disab[a-z]+|additional|special|NAME)',
      'i (?:have|have got|got|also have) (?:a|an|<number>|both|adult|autistic|disabled|young|twin) <adj_>(?:<son_or_daughter>|child|children|kids?|kiddos?)',
      'i (?:have|have got|got|also have) (?:twins|triplets|kids|children|teenagers|boys|girls)',
      'i (?:have|have got|got|also have) (?:a|an|<number>) <adj_>(?:<son_or_daughter>|child|children|kids?|kiddos?)',
      'i (?:have|have got|got|also have) (?:<number>|both|them all) (?:of my own|in(?! (?:front|mind))|with|at|who|out of|under|waiting|still|on (?:the|a|an|reduced|part)(?! (?:page|agenda|item|slide))|stuck|awaiting|going through|already)',
      'mine (?:s|was|were|is|are|has|had|have|got|get|gets|never|still|can|could|will|would|does|did|do|goes|went|need|needs|waited|waits|lost|loves?|hates?|came|comes|just|only|also|both|too|always|been|cries|cried|missed|struggles?|sat|ended|started|left|fell|refuses|spent)',
      '(?:at|for|to|with|like|had|got|and|as|than|of|about|on|have|took|take|let|left|moved|put|see|saw|assess(?:ed)?|failed|gave|help(?:ed)?|refused|excluded|happened to) mine(?= [.?!,]|$| (?:too|last|this|when|and|in|at|as|was|were|is|are|has|have|had|for|because|since|on|out|off|never|got|but|also|yet|either|all|back|before))',
      '(?:my|the) (?:lo|los|ds[0-9]?|dd[0-9]?|dc)',
      '(?:^|, |and |but |so |when |because )(?:ds[0-9]?|dd[0-9]?|dsd|dss|lo) (?:is|was|has|had|have|can|could|will|would|does|did|goes|went|needs|got|gets|lost|hates|loves|cries|waited|never|still|just|only|been|and|who|aged?|got|started|starts|comes|came|ended|missed)',
      'the <son_or_daughter> (?:one )?of mine|(?:one|two|three|both|all|another|the <word>|the <word> one) of mine(?= [.?!,]|$| (?:is|was|has|have|had|are|were|got|can|never|still|will|goes|at|in|with))',
      'when (?:he|she|they) (?:was|were) (?:born|diagnosed|a baby|little|<number>)',
      '(?:the|that) (?:wee|little) (?:man|one|fella|guy|lad|lady|dude)',
      'i (?:gave birth|adopted|am (?:a|an) (?:adoptive|foster|kinship))',
      'my (?:own )?flesh and blood',
    ],
    unless: [
      '(?:a )?(?:friend|neighbour|neighbor|relative|colleague|mate|cousin) of mine',
      'i am (?:NAME|CAP|one of).*(?:rep|forum|reps)',
    ],
    why: 'This is your own child. People in the room may know who it is.',
    instead: ({ about }) => oneFamily({ claim: null, about }),
    fills: true,
    examples: [
      {
        before: 'my daughter cant cope with the bus',
        after: 'One family has raised transport to school. Does your data show others?',
      },
      {
        before: 'Mine was turned down twice.',
        after: 'One family has raised this. Does your data show others?',
      },
      {
        before: "I've got one in mainstream and one in special school.",
        after: 'One family has raised school places. Does your data show others?',
      },
      {
        before: 'LO hates the new minibus.',
        after: 'One family has raised transport to school. Does your data show others?',
      },
    ],
    alone: [
      'That action is mine.',
      'I have two questions on item 4.',
      'My co-rep will take item 5.',
      'What happens to a child with no school place?',
    ],
  },
  {
    code: 'own_child',
    says: [
      '^(?:and |but |so )?(?:he|she|he and i|she and i) <soft_>(?:is|was|has|had|can|could|will|would|did|does|got|gets|goes|went|needs|waited|lost|cries|came|loves|hates|missed|struggles|sits|sat|spends|spent|deserves|starts|started) <some>(?:school|nursery|college|class|teacher|ta|ot|salt|camhs|ehcp|plan|bus|taxi|minibus|meltdowns?|non-verbal|autis[a-z]+|adhd|diagnos[a-z]+|bed|toilet|friends|reading|speech|therap[a-z]+|wheelchair|medication|home|placement|respite|excluded|exclusion|lessons|year (?:[0-9]+|<number>)|<number>|mainstream|place|anxiety|anxious|reception|sen|send)',
    ],
    unless: [
      '(?:item|minutes|agenda|paper|slides?|report|meeting|forum|board|<number> (?:families|parents|minutes))',
    ],
    asksAreFine: true,
    why: '"He" or "she" is one child. People in the room may know who.',
    instead: ({ about }) => oneFamily({ claim: null, about }),
    fills: true,
    examples: [
      {
        before: "She's been out of school since Easter.",
        after: 'One family has raised school places. Does your data show others?',
      },
    ],
    alone: ['She is one of the reps from the forum.'],
  },
];

export const namedFamily: VoiceRule[] = [
  {
    code: 'family_we',
    says: [
      'our NAME',
      'our CAP(?= (?:is|was|has|had|can|could|will|did|does|got|gets|needs|went|goes|never|still|loves|hates|and|s|waited|who|just|only|would|lost|cries|came|been|started))',
      'our <adj_>(?:son|daughter|eldest|oldest|youngest|middle one|lad|lassie|boy|girl|twins?|triplets|toddler|baby|teenager|child|lo|ds|dd|little (?:one|ones|man|lad|boy|girl|princess)|wee (?:one|man)|princess|grandson|granddaughter|stepson|stepdaughter|bairn)',
      'our (?:<son_or_daughter>)(?= (?:s|is|was|were|are|has|had|have|can|could|will|did|does|do|got|gets|needs?|went|goes?|never|still|loves?|hates?|and|both|who|waited|at|in|with|on|to|had|been|lost|cries|came|just)| [,.?!]|$)',
      'our (?:<number>|pair|lot) (?:are|were|have|both|can|do|need|go|get|never|love|hate|had|got|went)',
      'we (?:have|have got|had|adopted|foster) (?:a|an|<number>|both|twin) <adj_>(?:<son_or_daughter>|child|children|kids?)(?! (?:in our (?:area|county)|told|replied))',
    ],
    protects: true,
    unless: ['our CAP (?:and|is|was) <few>(?:forum|group|centre)'],
    why: 'This "our" is your own family. It says "I" in another word.',
    instead: ({ about }) => oneFamily({ claim: null, about }),
    fills: true,
    examples: [
      {
        before: "our Josh hasn't had a single OT visit",
        after: 'One family has raised therapy. Does your data show others?',
      },
      {
        before: "Our daughter's review was late.",
        after: 'One family has raised annual reviews. Does your data show others?',
      },
    ],
    alone: ['Our members met in May.', 'Our young people have a film to show.'],
  },
];

export const ownFamily: VoiceRule[] = [
  {
    code: 'family_we',
    says: [
      '(?:me|i) and (?:my |the |our |her |his |their )?(?:<adult_kin>|kids|lads?|girls?|boys?)',
      '(?:my |the |our )?(?:<adult_kin>|kids|lad) and (?:i|me|myself)',
      '(?:my|our) <soft_>(?:husband|hubby|hubbie|wife|partner|other half|family|household|marriage|ex|dh|oh|mum|dad)(?! (?:rep|reps|forum|organisation|agencies|support))',
      '(?:we|our) (?:[^.?!]* )?(?:him|her|he|she|his)(?! (?:told|said|will))',
      '(?:we|us|our) (?:are|were) (?:the|a|that) family',
      'our (?:ehc |draft |final |son s |daughter s )?plan (?:was|is|has|had|came|still|never|says|said|got|does|did)|(?:in|on|from|of) our (?:ehcp?|plan)',
      '(?:us|we) as a family|as a family(?: ,)? (?:we|us|of)|the (?:two|three|four|five) of us|a family like ours|families like ours|our own (?:family|case|story|child|experience|home|kids)|people like us',
      'we (?:are |have |were |had |been |<soft>){0,5}(?:waited|waiting|fighting|asking|chasing|without|battling|begging|appealing|through) <some>(?:<family_thing>|appeals?|tribunals?|place|college|school|support|help)s?',
      'we (?:can not|could not|do not|never) <soft_>(?:get|find|have|afford) (?:a|an|any|one) <few>(?:babysitter|sitter|childminder|nanny|break|night|dentist|appointment|sleep|place|therapist|holiday|carer|pa|school|nursery|social worker)',
      'we (?:have )?had (?:a|an|such a|the worst|the same|nothing but|no) <few>(?:nightmare|trouble|problems?|battle|time|experience|struggle|fight|letter|call|support|help|respite)',
      '(?:us|me|we) and the (?:kids|children|boys|girls|twins|baby)',
      'we (?:<soft_>)waited (?:<how_long>)',
      'we (?:are |have |were |had |been |<soft>){0,5}(?:been )?on (?:the|a|that|two|several) <few>(?:list|lists|pathway)',
      'our <few>(?:ehcp|ehc plan|draft plan|final plan|diagnosis|assessment|ehcna|appointment|referral|case ?worker|social worker|key ?worker|tribunal|appeal|mediation|ep|educational psychologist|paediatrician|consultant|gp|house|home|landlord|blue badge|dla|pip|direct payments?|annual review|school place|placement|taxi|wheelchair|respite|pa|health visitor|nursery|therapist|ot|salt|speech therapist|occupational therapist|hoist|package|support worker|school|teacher|senco|case|car|bathroom|front door|kitchen|application|personal budget|short breaks?|carer|street|road|village|health|marriage|sleep|life|lives|letter said|claim)(?! (?:group|workers|survey|event|drop-in|page|map|network|leads?|reps?))',
      'we (?:have (?:a|an|no|our) (?:<few>)(?:social worker|case ?worker|key ?worker|ehcp|tribunal|appeal|paediatrician|landlord)s?|(?:<soft_>)(?:got|had|have had|received|were given|were refused|were offered|were denied|lost|do not have|have not got|did not get|never got|never had|have not had|have never had|still have not got|were promised|applied for|asked for|requested|appealed|paid for|are paying for|pay for|missed|cancelled|been refused|have been refused|have been offered) (?:<few>)(?:<family_thing>)s?)(?! (?:figures?|data|leads?|reps?|numbers?|teams?|workshop|survey|question|report|for (?:every|all|families)|that families))',
      'we (?:have )?<soft_>(?:had to|ended up|were told to|had no choice but to|are having to|have to) <soft_>(?:pay|paying|fight|fighting|go private|go to (?:tribunal|court|appeal)|going (?:private|to tribunal)|move|moving|remortgage|give up|giving up|appeal|beg|begging|sell|selling|home educate|home school|homeschool|quit|wait <how_long>|drive|driving|carry|sleep|call an ambulance|leave (?:work|our)|reduce our hours|live)',
      'we are <soft_>(?:at|in|going to|going through|off to|heading to|waiting for|in the middle of) <few>(?:tribunal|appeal|mediation|court|hearing)',
      'we (?:have )?<soft_>(?:appealed|moved (?:house|here|home|to get|area|areas|in with|out of|so)|went (?:private|to (?:tribunal|mediation|court|appeal|panel))|are going to (?:tribunal|appeal)|remortgaged|won (?:our|the|at) <few>(?:tribunal|appeal|case)|gave up (?:work|our|on)|sold (?:the|our)|home educate|homeschool|home school|adopted|foster|live (?:in|on|with|near|<how_long>|<number>|too|miles)|fought <few>(?:tooth|for (?:our|a|an|<how_long>|two|three)|the (?:la|council|system))|can not sleep|do not sleep|have not slept|took (?:him|her)|pay (?:for|privately|<few>(?:pounds|a week|a month))|drive (?:him|her|<number>)|were (?:refused|turned down|rejected|discharged|fobbed off|passed (?:from|around|between)|blamed|accused|told (?:to|there|he|she|no|that (?:he|she|there))|sent (?:home|away|from|round|to a)|never (?:told|invited|offered|asked|given|seen)|on our knees|in tears|at our wits end|desperate|exhausted|homeless|left (?:with|to|in|without|waiting))|got (?:refused|turned down|rejected|discharged|passed|fobbed|nothing|nowhere|a (?:diagnosis|no|letter saying)|no help|zero)|struggled?|survive|cope|can not cope|lost (?:him|her|our)|are at breaking point|are (?:on|at) our|are (?:exhausted|desperate|broken|knackered)|spent <few>(?:weeks|months|years|thousands|savings)|chased <few>(?:for|weeks|months|times))',
    ],
    unless: [
      'we (?:are |have |were |had |been |<soft>){0,5}(?:waited|waiting) <some>(?:minutes|report|answer|reply|replies|response|figures|data|dates?|papers?|update|draft|policy|strategy|decision)',
      '(?:i am|my name is) (?:NAME|CAP|one of)',
      '(?:families|parents|members|carers) <some>(?:told|asked|tell) us|NAME|chair|officer|director|manager|(?:families|parents|members|one family|a family) (?:who|told|said)',
    ],
    asksAreFine: true,
    why: 'This "we" is your own family. The room may hear the forum.',
    instead: ({ about }) => oneFamily({ claim: null, about }),
    fills: true,
    examples: [
      {
        before: 'hubby and me had to pay for an EP',
        after: 'One family has raised costs for families. Does your data show others?',
      },
      {
        before: 'we waited 19 months for our diagnosis',
        after: 'One family has raised assessments. Does your data show others?',
      },
      {
        before: 'We moved house to get a place.',
        after: 'One family has raised school places. Does your data show others?',
      },
    ],
    alone: [
      'We have been waiting for the minutes since March.',
      'We had 61 replies to our survey.',
      'Can we agree a date?',
    ],
  },
];
