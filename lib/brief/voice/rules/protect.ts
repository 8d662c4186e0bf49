/** Other people's lives: names, ages, places, private posts. First, before any rewording. */
import type { VoiceRule } from '../rule.ts';

const person =
  'mum|mums|dad|mother|father|parent|carer|family|families|lady|woman|man|girl|boy|lad|child|kid|pupil|student|couple|grandmother|grandparent|nan|grandad|teenager|toddler|young man|young woman|young person|twins|siblings|person|guy|lass|someone|somebody|member';
const child =
  'boy|girl|lad|lass|kid|little (?:boy|girl|one)|child|teenager|twins|young (?:man|woman)|pupil|student|toddler';
const place =
  '(?:st |saint )?(?:CAP|NAME)|year (?:[0-9]+|<number>)|reception(?: class)?|my (?:street|road|village|school|daughter s school|son s school)|(?:our|the|a|my) <few>(?:whats ?app|facebook|fb|messenger|chat|online|parents?|closed|private) (?:<word> )?(?:group|page|chat)|our (?:group|committee|forum|village|street|coffee group|school)|the (?:group|village|committee)';

export const thirdParties: VoiceRule[] = [
  {
    code: 'third_party',
    protects: true,
    says: [
      '(?:she|he|her|him|mum|mother|dad|father|girl|boy|lad|son|daughter|lady|woman|parent|husband|child|someone|somebody|family|friend|lass|kid|man|member|teenager) <some>(?:suicid[a-z]+|self-?harm[a-z]*|self harm(?:s|ing|ed)?|overdosed?|killed? (?:herself|himself)|(?:domestic|sexual|being) (?:abuse|violence|abused)|abusive|safeguarding|taken into care|sectioned|stopped eating|not eating|anorexi[a-z]+|child protection|cp plan|end (?:her|his) life|hurting (?:herself|himself))',
      '(?:suicid[a-z]+|self-?harming|overdosed?|sectioned) <some>(?:mum|mother|dad|father|girl|boy|lad|son|daughter|lady|woman|child)',
    ],
    unless: [
      '(?:what|how|who) <some>(?:if|when|should|does) a <few>(?:child|parent|young person)',
      'families tell us',
    ],
    why: 'This is private, and somebody may be at risk.',
    instead:
      "[Do not share this here. Follow the forum's safeguarding steps now.] In the meeting: Who helps families in crisis?",
    examples: [
      {
        before: 'The mum who posted in our group is suicidal over this.',
        after:
          "[Do not share this here. Follow the forum's safeguarding steps now.] In the meeting: Who helps families in crisis?",
      },
    ],
    alone: ['Who helps a young person in crisis at night?'],
  },
  {
    code: 'third_party',
    protects: true,
    says: [
      'NAME(?: s)? (?:\\(|, )?(?:<few>)(?:who is|aged|age|is) (?:<number>)(?! (?:minutes|of))',
      'NAME , (?:<number>)(?! of)',
      'NAME \\( <few>(?:<number>|autis[a-z]+|adhd|non-[a-z]+|aged?|pda|year|downs?|asd|fasd|deaf|blind|ehcp) .*',
      'NAME (?:, )?(?:who|and|with|is|has|was) <some>(?:autis[a-z]+|adhd|non-verbal|non-speaking|downs?|cerebral palsy|epilep[a-z]+|wheelchair|excluded|ehcp|diagnos[a-z]+|year [0-9]+|reception|meltdowns?|school place|tracheostomy|pda|fasd|out of school|cp plan|minibus|taxi|coach|bus)',
      'NAME s (?:<word> )?(?:mum|dad|mother|father|son|daughter|parents|child|children|boy|girl|lad|family|twins|brother|sister|little (?:boy|girl)|case|ehcp|tribunal)',
      'NAME (?:from|at|of|in|on) <few>(?:CAP |NAME )(?:road|street|lane|avenue|close|estate|drive|way|crescent|court|terrace)',
      '(?:<word> )?(?:member|members|parent|mum|dad|girl|boy|lad|child|family|lady|neighbour|friend|treasurer|secretary)(?: (?:called|named)| ,) (?:NAME|CAP)(?! (?:road|school))',
      'the (?:NAME|CAP) (?:family|twins|case|boys|girls)',
      '(?:family|families|mum|dad|parent|boy|girl|lad|child|neighbour|someone|somebody|lady|woman|man|couple|lives?|living|house) <some>(?:CAP|NAME) (?:road|street|lane|avenue|close|estate|crescent|terrace)',
      'poor NAME',
      'NAME <soft_>(?:had to|has to|have to|is (?:waiting|still waiting|on the list)|lost (?:her|his)|gave up|has been (?:waiting|told|refused|turned)|got (?:refused|turned|sent)|was (?:restrained|excluded|refused|sent home|hit|locked))',
      'nhs number',
    ],
    unless: ['meeting|venue|office|session|event|drop-in|held|centre|hall|library|welcome|chair'],
    why: 'A name, age or street tells the room who this is.',
    instead: 'One family told us about this. Does your data show others?',
    examples: [
      {
        before: 'Zac, who is 6 and non-verbal, was left on the coach.',
        after: 'One family told us about this. Does your data show others?',
      },
      {
        before: "there's a family on Mill Lane whose taxi never comes",
        after: 'One family told us about this. Does your data show others?',
      },
    ],
    alone: ['Priya, could you say a bit more about that?'],
  },
  {
    code: 'third_party',
    protects: true,
    says: [
      `(?:the|a|one|that|this|another|some|poor|an|every|two|three|<number>) (?:<word> ){0,3}(?:${person}) (?:<few>)(?:at|in|from|of|on|up|down|near) (?:<few>)(?:${place})`,
      'there (?:is|was) (?:a|one|another|this) (?:<word> ){0,2}(?:child|boy|girl|lad|pupil|family|mum|dad|kid|student|parent) (?:in|at|who|with|whose|down|on|near|from|that) <rest>',
      '(?:somebody|someone|one person|another parent|another mum) s <adj_>(?:<son_or_daughter>|child|kid|husband|partner)',
      `(?:the|that|this) (?:poor |little |one |only |other |same )*(?:${child}) (?:with|in|who|at|from|whose|she|he|on) .*`,
      `(?:a|one|another|some) (?:poor |little )*(?:boy|girl|lad|lass|little (?:boy|girl)) (?:with|in|who|at|from|i know|whose|on) .*`,
      '(?:a|one|the|this|another) (?:<word> )?(?:lady|woman|mum|dad|man|gran|grandma|grandad|girl|lad|couple) (?:who|that) (?:<word> ){1,7}(?:told|said|is|has|was|had|lost|got|asked|can not)',
      '(?:the|a|that) couple (?:who|with|at|from|that|next)',
      '(?:the|a|that) family (?:with|whose|who live|living|on|next door|down|across|round) .*',
      `(?:i|we) (?:<soft_>)(?:know|knew|am friends with|met|have a|spoke to|was (?:talking|chatting|speaking) (?:to|with)|were (?:talking|chatting) (?:to|with)|talked to|heard about|saw|am in touch with|had a) (?:a|an|the|one|this|that|another|someone|somebody|several|two) ?(?:<word> ){0,2}(?:${person})(?= (?:that|who|whose|with|at|in|from|this|,|and|has|had|is|was|where|yesterday|crying|on|she|he|last)|$)`,
      '(?:my|our|a|her|his) (?:<word> )?(?:<other_kin>)s?(?: s)? (?:<word> )?(?:<son_or_daughter>|child|children|kids?|family|grandson|twins|partner|husband)',
      'my (?:<word> ){0,2}<other_kin>(?! <few>(?:says|said|told|reckons|mentioned))(?= (?:has|had|is|was|lives|went|got|waited|s|never|who|lost|and|works? (?:at|for|in)|could|can|gave|tried|applied|says|said|just|at|in)| [,.]|$)',
      '(?:a|an|one|that|this|my|poor) (?:<word> ){0,2}(?:<other_kin>|neighbour|mum|dad|lady|couple|woman|man) (?:of mine )?(?:i know|down the road|next door|across the road|near me|near us|round the corner|in my (?:street|road|village)|at (?:the|my|our) <few>(?:gate|gates|school|church|club|playgroup|nursery))',
      '(?:a|an|one|that|this|my) (?:friend|neighbour|mate|pal|relative|cousin) (?:of mine )?(?! <some>(?:says|said|told me|reckons|mentioned))(?:has|had|is|was|got|lost|waited|whose|with|who|went|s)',
      '(?:mum|dad|mother|father|parent|carer|lady|woman|man|girl|boy|grandmother|grandparent|nan|grandad|guy|someone|somebody|member|couple) (?:who |that )?(?:<soft_>|<word> )(?:posted|messaged|texted|rang|commented|dmed|pmed|phoned|emailed|confided|wrote|contacted|shared|put|has posted|has messaged|broke down|told me|cried|opened up)(?: (?:in|on|me|us|about|to|last|this|a|it|at|that|and|yesterday|today|here|that|her|his|she|he))',
      '(?:posted|wrote|shared|written) (?:it |this |that |about it )?(?:in|on|to) (?:our|the|a|my) <few>(?:facebook|whats ?app|fb|closed|private|group|page|chat|messenger)',
      '(?:the|our) only <few>(?:dad|mum|family|child|parent|girl|boy|father|carer|pupil|student)(?: <few>(?:in|at|on|here|with|who)|$)',
      'only (?:one|a single|two) <few>(?:dad|mum|family|child|girl|boy|pupil|student)s? (?:in|at|with) (?:year|CAP|the (?:school|village|area|county|city|class|whole)|our|reception|her|his)',
      '(?:she|he|mum|dad|lady|woman|man|parent|friend|someone|somebody|neighbour|member|girl|boy|mums|dads|parents|of our members|one of them) <few>(?:told|said to|tells|confided in|admitted to|confessed to|whispered to) (?:me|us) <few>(?:in confidence|privately|in private|in secret|off the record|that (?:her|his)|her|his|she|he)',
      'in confidence|between (?:us|you and me)(?= ,|$)|she (?:asked|begged) me not to|do not tell anyone',
      '(?:her|his) <adj_>(?:<son_or_daughter>|husband|wife|partner|ex|marriage|mum|dad|child|children|kids?) <soft_>(?:is|was|has|had|are|were|got|left|lost|walked|died|in|at|with|s|self|cries|stopped|can not|could not|got)',
      '(?:one|some|a couple|two|three) of (?:our|the) (?:members|mums|dads|parents|reps|trustees|volunteers|committee|families)(?: ,)? (?:<soft_>)(?:has|had|is|was|who|whose|s|lost|told me|got|NAME|CAP|have|at|in|with|are|were)',
      '(?:getting|got|going through a|is|are) (?:divorced|divorce|a divorce|split(?:ting)? up)|in prison|an alcoholic|drink(?:ing)? problem|drug problem|bankrupt|affair|lost (?:her|his) (?:job|home|baby|mum|husband)',
      '(?:she|he) (?:has|had|is|was) <soft_>(?:pregnant|bipolar|depressed|on antidepressants|ill|cancer|an addict|drinking|not well|in hospital|having)',
      '(?:the|that) (?:case|incident|situation) (?:of|with|involving) (?:the|a|that) <few>(?:boy|girl|lad|child|family|pupil)',
      '(?:the|a|that) (?:[a-z-]+ )?(?:girl|boy|lad|child|pupil|family|mum) (?:that|who) <some>(?:happened to|in the (?:paper|news)|everyone knows about)',
    ],
    unless: [
      '(?:one|a|another) (?:family|parent) (?:told|said|asked) (?:us|the forum)',
      '^(?:what|how|who|when|where|which|does|do|can|could|would|will|is there) (?!about)<some>(?:a|one|any) (?:child|family|parent|young person|student|pupil)',
      '(?:any|each|every|which) (?:child|family|parent|young person|student|pupil)',
      'member of (?:staff|the public)',
    ],
    why: "This is somebody else's story. The room may work out who it is.",
    instead: 'One family told us about this. Does your data show others?',
    examples: [
      {
        before: 'I know the girl at Northgate that this happened to.',
        after: 'One family told us about this. Does your data show others?',
      },
      {
        before: "My friend's daughter was excluded for stimming.",
        after: 'One family told us about this. Does your data show others?',
      },
      {
        before: 'The only dad in our group says so.',
        after: 'One family told us about this. Does your data show others?',
      },
    ],
    alone: [
      'One family told us this happened at a secondary school.',
      'A parent at our coffee morning asked who decides.',
      'What happens to a child with no school place?',
    ],
  },
];
