/** What happened to her: one case, told as such. */
import type { VoiceRule } from '../rule.ts';
import { oneFamily } from '../suggest.ts';

export const ownExperience: VoiceRule[] = [
  {
    code: 'own_experience',
    says: [
      'in my (?:own |personal |long |lived )?experience|(?:from|as) a (?:parent|mum|mother|carer|dad|father|user|service user|family)(?: s)? (?:point of view|perspective|eyes)|(?:from|speaking from|based on) (?:my |personal |bitter )(?:own |personal |lived |bitter )?experience|my (?:own |lived |personal )?(?:experience|journey|story|battle|nightmare|ordeal)',
      '(?:as|being|speaking as) (?:a|the|an) <adj_>(?:<parent>)(?: (?:myself|and|who|like|i|it|you|of|to|with|here|whose)| ,|$)',
      'as (?:someone|somebody|a person|one) (?:who|that|with)',
      'from where i (?:sit|stand|am)',
      'i (?:know|understand|remember|appreciate) <soft_>(?:how (?:hard|it|bad|that|this|much|awful|tough|exhausting|lonely|long)|what it (?:is|feels|does)|exactly (?:how|what)|the (?:pain|feeling|struggle|system)|this from|because i|first ?hand|first-hand)',
      'i know (?:what|how) <some>(?:go through|feel|feels|because i|struggle)|i should know|been there done that|got the t-shirt|i (?:have )?been there',
      'i have <soft_>been <soft_>(?:through|there|waiting|fighting|asking|doing|saying|trying|chasing|passed|in this|in the system|on (?:the|this|hold|a)|refused|turned down|fobbed|ignored|left|let down|treated|where|given the|to hell|battling|banging|begging|lied to|made to|banned|blamed|accused|shouted|in tears|caring|raising)',
      'i (?:have )?<soft_>(?:lived|seen|saw|sat|struggled|struggle|fought|fight|battled|suffered|begged|cried|applied|appealed|complained|paid|pay|gave up|given up|went private|witnessed|coped|cope|survived|queued|care for|cared for|live with|dread|dreaded|rely on|relied on|resorted|home educate|home schooled|sacrificed|went through|go through|gone through|ended up|stopped work(?:ing)?|left my job|quit|wasted)',
      'i (?:have )?<soft_>(?:got|get|received|lost|tried|used|filled in|fill in|filled|fill out|filled out|spent|spend|seen|saw|did not get|do not get|have never had|have never got|never got|never had|never heard|never get|never received|never saw|still have not (?:got|had|heard|received)|was sent) (?:<word> ){0,2}(?:no|nothing|not one|not a|wrong|letters?|appointments?|<family_thing>|help|support|sleep|count|forms?|section|<number> (?:<word> )?(?:times|weeks|months|years|days|hours|weekends|letters?|copies)|hours|weeks|months|years|days|weekends|job|first ?hand|happen|families|children|kids|every|everything|three times|back|a penny|anywhere|nowhere|reply|replies|copy|same thing|anything|answer)',
      'i <soft_>(?:rang|called|phoned|emailed|wrote|chased|asked|messaged|texted|rung|have rung|have called|have phoned|have emailed|have chased|have asked|have written|ring|call|phone|email|chase) <some>(?:times|weeks|before|and got|and (?:nobody|no one|nothing|heard|never|was|it|still|they)|every (?:day|week|morning)|for (?:weeks|months|hours|days|help|an|a)|but|no (?:reply|answer)|nothing|got|again and again)',
      'i <soft_>(?:waited|have waited|had to wait|wait|am still waiting|am waiting|have been waiting) <some>(?:<how_long>|<family_thing>|on hold)',
      'i (?:have )?<soft_>had to <soft_>(?!go|leave|check|step|drop|miss|join|send|be|log)<word>',
      'i was <soft_>(?:told|refused|turned down|left|made|ignored|fobbed|never|passed|blamed|treated|accused|promised|offered|rejected|crying|in tears|sent (?:home|away|the wrong|from|round|back|packing)|given (?:no|the wrong|nothing|a leaflet|false|different)|lied to|patronised|spoken to|shouted at|desperate|on hold|advised|misled|denied|pushed|laughed at|dismissed|talked over|cut off|shut|kept|warned|bullied|at breaking|that parent|labelled|judged|informed|forced|expected|asked to (?:pay|leave|prove))',
      '(?:nobody|no one|not one person|they|she|he|<service>|(?:the|our|my|their|some) (?:<word> )?(?:<service>|<word> worker|lady|woman|man|person)(?: <word>)?) <soft_>(?:told|sent|rang|called|gave|asked|offered|made|hung up on|got back to|phoned|helped|refused|turned|treated|listened to|spoke to|warned|contacted|ignored|fobbed|left|blamed|let|promised|lost|kept|passed|believed|replied to|answered|returned|wrote to|emailed|put|shouted at|lied to|informed|advised|cut|saved|supported|get back to|listen to|listens to|tells|tell|understands|believes|ring|accused|judged|dismissed) (?:<word> )?me',
      '(?:it|this|that|which) (?:took|cost|has cost|nearly (?:broke|killed)|broke|cost me|left|has left|ruined|wore|made|happened to|costs) <soft_>(?:me|my)',
      'took me <few>(?:<unit>|weekends)',
      'when i <soft_>(?:applied|asked|rang|complained|was|tried|went|had|got|needed|first|gave birth|phoned|called|started|moved|came|appealed|requested|read my|filled|contacted|emailed|used|saw)',
      'i (?:have )?had <soft_>(?:a|an|such|no|nothing but|the worst|the same|the best|great|good|bad|so many|<number>|similar|this|exactly|terrible|problems|trouble|nothing) <few>(?:time|experience|trouble|help|support|luck|problems?|issues?|nightmare|battle|fight|reply|response|refused|calls? back|contact|letters?|breakdown|caseworkers?|workers?|meetings? cancelled|happen|thing|to me|back|delay|from the (?:service|team|council))',
      'my (?:own )?(?:life|health|job|sleep|house|home|street|ehcp|ehc|blue badge|carer s assessment|(?:phone )?calls? (?:was|were|went|never|is|are)|emails? (?:was|were|went|never|is|are|bounced|got|have)|application|form (?:was|got|went|came|is|has)|case ?worker|social worker|request (?:was|for|got)|area|village|town|gp|ot|savings|mental health|career|boss|work|employer|pip|dla|benefits|school|landlord|car|experience|local school|respite|break|direct payments?|heart|sanity|head hurts|own)',
      'i am (?:a|an) <adj_>(?:<parent>)(?: (?:and|so|who|with|to|of|too|myself)|$| [,.])',
      'i <soft_>(?:can not|could not|cannot) <soft_>(?:cope|work|sleep|get (?:through|a|an|any|hold|the|anyone|help)|afford|manage|leave the house|use|log|access|find (?:a|the|any|out))',
      'i (?:am|was) <soft_>(?:struggling(?! to (?:see|understand|believe|find the))|exhausted|drained|on my knees|burnt out|broken|at breaking point|a (?:full-time|full time) carer|still (?:waiting|on|chasing|fighting|paying)|on (?:hold|the list)|worn out|in (?:debt|therapy)|caring|living|paying|chasing|drowning|not sleeping|not coping|up (?:all|half))',
      'same (?:here|for me|with me|thing happened to (?:me|us))|happened to (?:me|us)|me too|story of my life|in my (?:case|house|street|village|situation|day|shoes|family)|for (?:someone|people|parents|families) like me|people like me|parents like me|mums like me|speaking for (?:me|myself) i',
      'i was one of (?:them|those|the)',
    ],
    unless: [
      '(?:families|parents|members|young people|carers) (?:have )?told me',
      'i (?:have been|was) (?:told|asked) <some>(?:at|in|by) <few>(?:meeting|board|may|june|july|march|april|members|chair|forum)',
      'i am (?:NAME|CAP|one of).*(?:rep|forum|reps)',
    ],
    asksAreFine: true,
    why: 'This is your own story. It is heard as one case.',
    instead: ({ about }) => oneFamily({ claim: null, about }),
    fills: true,
    examples: [
      {
        before: 'In my experience the phone is never answered.',
        after: 'One family has raised getting through by phone. Does your data show others?',
      },
      {
        before: 'i emailed the sen team 6 times and got nothing',
        after: 'One family has raised getting a reply. Does your data show others?',
      },
      {
        before: 'Nobody told me about direct payments.',
        after: 'One family has raised costs for families. Does your data show others?',
      },
      {
        before: "I've been doing this for nine years and nothing changes.",
        after: 'One family has raised this. Does your data show others?',
      },
    ],
    alone: [
      'I was at the last board when this was agreed.',
      'I have to go at 2.30.',
      'I heard from families at the coffee morning.',
    ],
  },
];

/** What was done to "me", where no kind of "me" that is right has spoken for it. */
export const anyStory: VoiceRule[] = [
  {
    code: 'own_experience',
    says: [
      '(?:they|nobody|no one|anyone|she|he|the <word>|<service>|social care|social services) (?:<word> ){0,6}(?:me|myself)',
      'my (?:<word>)',
      'i (?:have |had |was |<soft>){0,4}(?:[a-z]+ed|was|had|got|went|saw|kept|spent|told|took|fought|lost|paid|bought|sat|stood|left|gave|knew|made|came|found|met|been|seen|rang|drove|sold|slept|fell|broke|brought|quit|learnt|ran|won|remember)',
      'i (?:have to|live|care|pay|use|rely|depend|drive|get|go|home educate|receive|wait|ring|call|chase)',
      'i (?:<soft>){0,3}(?:cried|wept|screamed|broke down|blamed myself|gave up|burnt out|lay awake|stopped (?:asking|ringing|trying|working|sleeping)|carry (?:him|her|them)|sleep (?:on|two|three|four)|juggle|am on (?:my own|call|antidepressants)|have no (?:life|help|support|respite|car|family|one))',
    ],
    unless: [
      '(?:families|parents|members|young people|carers|NAME) <some>(?:me|myself)',
      'i am (?:NAME|CAP|one of).*(?:rep|forum|reps)',
      '(?:please|could you|can you|would you|will you|let|for|with|remind|send|email|copy|correct|forgive|pardon|excuse|stop|interrupt|bear with|help|join) (?:<word> )?me',
    ],
    asksAreFine: true,
    lastResort: true,
    why: 'This is your own story. It is heard as one case.',
    instead: ({ about }) => oneFamily({ claim: null, about }),
    fills: true,
    examples: [
      {
        before: 'They never once asked me what I needed.',
        after: 'One family has raised this. Does your data show others?',
      },
    ],
    alone: ['Members asked me to raise this.', 'Please send me the link.'],
  },
];
