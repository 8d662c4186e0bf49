/** People who are forgotten by a sentence: not online, at work, dads, another language, another need. */
import type { VoiceRule } from '../rule.ts';

export const leftOut: VoiceRule[] = [
  {
    code: 'leaves_people_out',
    says: [
      '(?:everyone|everybody|all <which_>(?:families|parents|people|carers|mums|kids|young people)|every <which_>(?:family|parent|home|household|body)|anyone|anybody|all of them|we all|parents all|families all|who does not|most people) <soft_>(?:has|have|have got|has got|uses?|is on|s on|s got|are on|owns?|can|knows? how|speaks?|reads?|gets?|will see|sees?|checks?) <soft_>(?:a |an |the |to )?(?:<word> )?(?:smart ?phones?|phones?|internet|online|wifi|wi-fi|broadband|laptops?|computers?|tablets?|ipads?|email|emails|facebook|whatsapp|apps?|zoom|teams|cars?|drives?|english|log|click|scan|use|access|get to|get there|get into|drop in|download|read|make it|come|attend|fill|see it|afford|it)',
      '(?:nobody|no one|hardly anyone|who) (?:still |even |really )?(?:uses?|needs?|reads?|wants?|has|sends?|watches|phones|rings) (?:a |the )?(?:paper|post|letters?|landlines?|leaflets?|phones?|cash|stamps?|posters?|printed)',
      '(?:every|each|all) <which_>(?:parents?|famil(?:y|ies)|mums?|carers?|home|households?) (?:has|have|got|uses?) (?:one|it|them|that|an? <word>)',
      '(?:online|digital|facebook|email|english|app|whatsapp) only',
      '(?:only|just|simply) <few>(?:online|on facebook|on the website|on whatsapp|by email|on the app|in english|through the app|via the app|by text|digital)(?! (?:survey|for now))|(?<!not )(?:put|post|stick|do|move|keep|make|have|run|publish|share) (?:it|this|that|them|everything|the <word>|all of it) <few>(?:all |only |just |solely )?(?:online|on facebook|on the app|on the website|digital|in english)(?= (?:only|and (?:everyone|everybody|then|they|all|that|people|parents|families)|so|to save|$)| [.,!])',
      '(?<!(?:i|i can|i could|can i|could i|if i|we) )(?:just|simply|only need to|only have to|can just|can easily|could just|should just|can always) <soft_>(?:go online|email|download|use the app|log on|log in|google|look (?:it up )?online|scan|click|drive|pop in|come (?:in|along|during)|read the|phone|ring|ask the school|fill it in online|turn up|get a taxi|look on|check the (?:website|app))(?! me| us| the clerk| the chair)',
      '(?:there is )?(?:no|do not|does not|not) <few>(?:need|point|necessary|worth)(?: for| in| to| of| have| having| doing| bother(?:ing)?| do)* <few>(?:paper|translat[a-z]+|interpreters?|easy read|braille|bsl|large print|phone line|printed?|hard copies|subtitles|captions|evening|other languages|creche|posters?|letters?)',
      '(?:only|just) (?:needs? to be|needs?|in|available in|comes in|be in|one language) <few>english|english only|(?:speak|learn|read) english|proper english',
      '(?:mums|mothers|mummies) (?:can|could|will|are|should|would|always|usually|prefer|are (?:free|home|usually)) <some>(?:run|make|sort|organise|cook|cover|drop-in|come|attend|school|free|home|during|day|while|time|kids|school run|best|job|pick|help|bake|bring|cake|decide|the one|ones|forms?|work)|(?:ask|invite|email|tell|send it to|for) (?:the |all the |all )?mums(?! and| ,| or)|mums only|yummy mummies|dads (?:do not|never|are not|will not|does not|can not|are (?:useless|always at work|not interested)|just|go to work)',
      '(?:both (?:mum and dad|parents)|mum and dad|mummy and daddy|husbands? and wi(?:fe|ves)|a mum and a dad|mothers and fathers) <soft_>(?:should|must|need|needs|have to|has to|can|will|are|both|at home|come|sign)',
      '(?:normal|ordinary|regular|healthy|typical|real|proper|mainstream|decent|nice|respectable|genuine|proper(?:ly)? disabled|truly disabled|actual disabled|hard-?working|sensible|pushy|sharp-elbowed|lazy|middle-class|uneducated|benefit|problem|chaotic|troubled|difficult|dysfunctional) (?:kids|kid|children|child|families|family|parents|parent|people|mums|pupils)',
      '(?:hard to reach|hard-to-reach|difficult to engage|disengaged|unengaged|hard to engage|vulnerable and hard|non-engaging|refuse to engage|will not engage|do not engage|never engage)',
      '(?:parents|families|people|those|mums|carers|ones|anyone|the ones) (?:who |that )?(?:<soft_>)(?:can not be bothered|could not be bothered|do not (?:bother|care|reply|turn up|engage|count|matter|come|speak|want to|work|try)|never (?:bother|come|reply|turn up|engage)|refuse|are too (?:lazy|thick|busy)|matter|really care|actually care|shout|count|make the effort|want it|bother)',
      '(?:the |all the |only the )(?:families|parents|people|ones) (?:who|that) (?:matter|count|really (?:care|matter|need)|actually (?:care|matter)|make the effort|bother|turn up)',
      '(?:only|just|first) <few>(?:for|about|need to ask|ask|asked|consult|need|invite|speak to|include|help|count|listen to) <few>(?:those|families|children|parents|kids|ones|people|young people) (?:with|on|who|in|whose) (?:an |a |the )?(?:ehcps?|plans?|ehc plans?|diagnosis|mainstream|special schools?|autism|physical|the forum|facebook|email|school|our|have|can|are|live|speak|towns?|come)(?! (?:told|replied))',
      '(?:high|low)[ -]functioning|wheelchair[ -]bound|confined to (?:a )?wheelchair|suffer(?:s|ing)? (?:from|with) (?:autism|adhd|downs?|asd|a disability)|mentally handicapped|handicapped|retarded|special ones|the disabled|the autistics|mental age|a bit (?:special|autistic)|not that disabled|mild autism|severe ones|the severe|the mild|really disabled|properly disabled|actual disabilit[a-z]+|non-verbal ones|invisible disabilit[a-z]+ are not|the deaf|the blind|attention seeking|naughty (?:kids|boys|children|ones)|downs (?:kids|child|children)|not as bad as|worse off than',
      '(?:anyone|anybody|everyone|everybody|all parents|all families|families|parents|people) can (?:just |easily |all |always )?(?:get|drive|travel|come|make|reach|pop|afford|find|attend|walk|read|understand|use|log|go|fill) <some>(?:town|centre|there|it|daytime|day|online|form|meeting|bus|in|hall|time|website|app|english)',
      '(?:on (?:a )?(?:weekday|monday|tuesday|wednesday|thursday|friday)s? (?:mornings?|daytime)|during (?:the day|school hours|working hours|school time)|in (?:the day|working hours|school hours)|at (?:10|ten|11|eleven|2|two) ?(?:am|pm|o clock)?) <few>(?:when|as|because|suits?|works for|is best for|is fine for|is good for) <few>(?:everyone|everybody|all|parents|mums|families|people|nobody works|they|no one)',
      '(?:children|kids|families|parents|people|those|young people) (?:with|who have|who are|like) <some>(?:do not|does not|should not|can not|will not|would not|are not|need not|get|have|take|are) <few>(?:need|count|deserve|matter|belong|benefit|understand|help|enough|too much|already|be (?:here|in|there|included)|include|a priority|capable|able|the same|fit in|priority|as much|know)',
      '(?:that|this|which|it) (?:covers?|reaches|is|gets|will reach|would reach) (?:everyone|everybody|all (?:the )?(?:families|parents)|the lot)|(?:everyone|everybody|all parents|all families) (?:will|would|can|should) (?:see|get|know|read|find|hear) (?:it|about it|this|that|the (?:post|message|email|link))',
      'mums? knows? best|(?:if|when) (?:parents|families|mums|they) (?:really |actually |just )?(?:cared|wanted|tried|bothered|made the effort)|(?:wheelchair|autistic|disabled|deaf|sen|send|downs) (?:kids|children|ones|families|people) (?:can|could|should|will) (?:just |always )?(?:use|wait|go|stay|have|sit|come in)',
      '(?:over-?18s|older ones|young adults|under-?fives|grandparents|foster carers|dads|fathers|travellers|home educators|siblings|single parents|adopters|minorities|foreigners|immigrants|asylum seekers|refugees) (?:<soft_>)(?:do not|does not|are not|can not|should not|need not|will not|would not) (?:<soft_>)(?:count|matter|need|come|belong|be|want|get|bother|our|part|a priority|apply|engage|really|use|care)',
      '(?:too much|not worth the|a waste|too expensive|too dear|too much bother|too much hassle|no need) <some>(?:translat[a-z]+|interpret[a-z]+|paper copies|easy read|braille|bsl|posting|subtitles)',
    ],
    unless: [
      '(?:not|never) (?:all|every|everyone|everybody|anyone|both)',
      '(?:leaves?|left|leaving|miss(?:es|ing)?|shuts?|excludes?|excluding|forgets?|barrier|unfair|without) <some>(?:out|who|those|families|people|parents|anyone)',
      '(?:families|parents|carers|members|young people) (?:told us|say|said|tell us|who are not)',
      '(?:if|unless|until|so that|what about|make sure|whether|how|for) (?:everyone|everybody|all|every|anyone|parents|families)',
      '(?:is|are|will|would|should|does|can|could) (?:this|that|it|there|we) <some>(?:only|just)',
    ],
    asksAreFine: true,
    why: 'Some families would be left out by this.',
    instead:
      'How would this work for families who [are not online / work days / need another language]?',
    examples: [
      {
        before: 'Everyone has a smartphone these days so put it all online.',
        after:
          'How would this work for families who [are not online / work days / need another language]?',
      },
      {
        before: 'hard to reach families never engage',
        after:
          'How would this work for families who [are not online / work days / need another language]?',
      },
      {
        before: 'It only needs to be in English.',
        after:
          'How would this work for families who [are not online / work days / need another language]?',
      },
    ],
    alone: [
      'Not every family is online. Is there a paper form?',
      'Mums and dads, grandparents and foster carers can all come.',
      'Can the leaflet be in Polish and Punjabi?',
    ],
  },
];
