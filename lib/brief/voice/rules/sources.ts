/** Who says so: hearsay, an "us" nobody can place, and somebody else put where the speaker stood. */
import type { VoiceRule } from '../rule.ts';
import { ask } from '../suggest.ts';

export const sources: VoiceRule[] = [
  {
    code: 'hearsay',
    says: [
      '(?:i|we) (?:have |am |are |keep |<soft>){0,5}(?:heard|hear|hearing|been hearing)(?! (?:<word> )?(?:you|your|from(?! (?:a friend|someone|somebody|my|a|people))|back|of|nothing|what you|anything|it (?:all )?before|this before|all this|the (?:chair|question)|back from)) <rest>',
      '(?:apparently|according to (?:facebook|people|a|some|the (?:grapevine|rumour|school gate)|my|someone|parents|mums|whatsapp|twitter|an)|word (?:has|got|gets)|supposedly|allegedly|reportedly|rumou?rs?|rumour has it|word is|the word on|word on the street|the grapevine|grapevine|little bird|so i am told|so i hear|from what i (?:hear|have heard|am told|gather)|from what we hear|hearsay|common knowledge|no secret|an open secret|open secret|well known|well-known|widely known|well documented|school gates?|playground talk|tittle tattle|gossip|the talk is|there is (?:some |a lot of )?talk of|been said that|at the (?:school )?gates?|let slip|let it slip|talk of the|is said to|are said to|it is said|the general feeling is|the feeling out there|the mood on|doing the rounds|going round|going around|through the (?:grapevine|back door)|on the quiet|off the record|reliably informed|sources (?:say|tell)|mark my words)',
      '(?:everyone|everybody|we all|anyone|any parent|every parent|all of us|everyone here|you all|the world|any fool) (?:<soft_>)knows?(?! (?:who|how to|where|when|each other|about (?:it|this) yet|the date))',
      '(?:as|like) (?:we|you|everyone|everybody) (?:all )?knows?',
      '(?:some |other |a lot of |lots of |loads of |most |many )?(?:people|folk|folks|parents on|everyone|everybody|others|mums) (?:are |have been |keep |all |online )?(?:say|saying|said|talking|reckon|whispering|telling me|tell me|think it|posting|claim|claiming|gossiping|complaining on)(?! (?:us|to us))',
      '(?:they|some|some people|most people|you|folk|people) (?:do |all )?(?:say|reckon)(?! (?:no|yes|you|that to|they would))',
      'what (?:people|they|everyone|i) (?:are |is |am )?(?:say|saying|hear|hearing)',
      '(?:someone|somebody|one person|a person|some parent|people|a colleague|a friend|a mate|a neighbour|my friend|my mate|my neighbour|my sister|a contact|an insider|an officer|a member of staff|a source|(?:a|an|one|some|another|the|my) (?:<word> )?(?:teacher|senco|ta|governor|driver|escort|worker|head|tutor|officer|professional|councillor|solicitor|lady|bloke|guy|woman|man|person|taxi driver|receptionist|headteacher|ep|staff member|someone)(?: (?:at|in|from|on|who|i) <few><word>)?)(?: of mine)? (?:has |have )?<soft_>(?:told|said to|mentioned|informed|let slip|said|says|tells|reckons|admitted|whispered|warned|confirmed|let it slip|swears|claims|claimed)(?! (?:us in (?:may|june|july|march|april)|at the (?:last )?meeting))',
      '(?:i|we) (?:have |<soft>){0,5}(?:read|saw|seen|see|noticed|found|picked up) (?:it |this |that |something |a post |posts |stuff |somewhere )?(?:somewhere|on (?:facebook|twitter|x|tiktok|fb|social media|the internet|line|a group|instagram|the news|mumsnet|google)|online|in (?:the|a) (?:paper|papers|news|press|facebook|group|local paper|whatsapp)|that (?:other|some))',
      '(?:facebook|twitter|social media|the internet|mumsnet|tiktok|the local paper|a post|a facebook (?:post|group)|google|the papers?|whatsapp) (?:says?|is (?:full|saying|alive)|has it|reckons|is going|was full|said|tells)',
      '(?:on|all over) (?:facebook|social media|twitter|the groups|the internet|whatsapp)(?: <few>)?(?:it|that|they|people|everyone|parents|say|says|saying)?(?= (?:it|that|they|people|everyone|parents|say|says|saying)|$)',
      '(?:i|we) (?:have|was|were|am|are|have just) (?:been |being |got )?(?:told|informed|led to believe|given to understand|reliably informed|assured|tipped off)(?! (?:by (?:members|the (?:chair|clerk|forum))|in|at|to|there|no|he|she|his|her|it was|i|we|off|the (?:date|minutes)|different|by)) <rest>',
      'i (?:gather|understand) (?:that )?(?:the|it|they|you|there|some|schools?|staff|a)(?! (?:need|pressure|point|slide|process|question|reasons?|difference|chart|paper))',
      '(?:seems|sounds|looks) like (?:the rumours|everyone|they have already)',
      'it is (?:obvious|well known|no secret|common|an open|widely|clear to everyone)',
      'told me (?:in passing|over coffee|at the gate|in the pub|on the phone)',
    ],
    unless: [
      '(?:young|some young|our) people (?:said|say|told)',
      '(?:families|parents|carers|members|young people|<number> families) (?:have )?(?:told|tell) (?:us|me)',
      '(?:i|we) heard (?:you|from (?:<word> )?(?:families|parents|members|carers|<number>|young|schools|some (?:families|parents)|a few|many|other))',
      'heard <some>from (?:<word> )?(?:families|parents|members|carers)',
      'some people (?:find|need|cannot|can not)',
      'heard (?:of|back|about the (?:hub|local offer))',
      '(?:i|we) (?:have|was|were) (?:been )?told <some>(?:meeting|board|in (?:may|june|july|march|april|january|february|september|october|november))',
    ],
    asksAreFine: true,
    why: 'Second-hand. If it is wrong, the forum carries it.',
    instead: ({ about }) =>
      `Is anything changing with ${about ?? 'this'}? Where can families check it?`,
    fills: true,
    examples: [
      {
        before: "It's well known that schools off-roll.",
        after: 'Is anything changing with school places? Where can families check it?',
      },
      {
        before: 'Apparently there is no money left for transport.',
        after: 'Is anything changing with transport to school? Where can families check it?',
      },
    ],
    alone: [
      'We heard from 14 families that the taxi was late.',
      'I heard you say June. Is that right?',
    ],
  },
  {
    code: 'unclear_us',
    says: [
      '(?:they|<service>|<them>|nobody|no one|he|she|the (?:lady|woman|man|person)|(?:CAP|NAME)(?: CAP)?(?: (?:school|hospital|primary|academy))?|(?:the|a|our) <word> (?:worker|team|service|office|school)) (?:have |has |had |were |just |will |would |can |could |<soft>){0,5}(?:told|said to|gave|give|gives|offered|offer|promised|sent|sends|send|turned|turn|made|make|makes|left|leave|leaves|discharged|ignored|ignores?|refused|refuse|refuses|lost|asked us to|kept|keep|keeps|helped|helps?|rang|called|got back to|gets back to|phoned|passed|pass|treated|treat|treats?|blamed|blames?|moved|dropped|put|push|pushed|signed|contacted|contacts?|listened to|listens? to|cut|charged|judged|judge|forced|forces?|expected|expects?|want|wanted|denied|warned|advised|shut|let|took it (?:away )?from|saw|sees|referred|refers?|believed|believes?|understood|understands?|supports?|supported|see|tell|tells|talks? to|talked to|talked down to|spoke to|speaks? to|wrote to|replied to|respond(?:ed)? to|fobs?|fobbed|led|messed|told off|excluded|banned|rejected|rejects?|saved|asks?|shouted at|lied to|lets?|work(?:s|ed)? with|care about|cares about|respect|respects|value|values|want(?:s)? from|consulted|invited|missed|forget|forgot|forgets|chased|bullied|bully) (?:<word> )?(?:<word> )?us(?! (?:in (?:may|june|july|march|april|january|february|september|october|november|december)|the (?:papers|agenda|minutes|draft|date|slides?|figures?|report|data|number)|by|all the papers|know))',
      '(?:they|<service>|the (?:<word> )?(?:<service>)|nobody|no one) <soft_>(?:said|say|says|saying) (?:that )?(?:they|it|there|he|she) <few>(?:help|see|do|assess|take|give|offer|fund|have)(?:ed|ing)? (?:<word> )?us',
      '(?:this|that|it|which) <soft_>(?:affects?|hurts?|hits?|is hard on|was hard on|has (?:affected|hurt|hit)|harms?|happens to|matters to|worries|upsets|scares|costs?|leaves?|lets) us(?! (?:know|see|all (?:know|see)))',
      '(?:<them> )?(?:<soft_>)(?:lost|ignored|refused|rejected|binned|returned) our (?:referral|file|paperwork|letters?|forms?|emails?|calls?|appeal|notes|records|request|application)',
      '(?:us|we) (?:lot|sen parents|send parents|parents|mums|carers|families) <soft_>(?:are|have|get|know|need|want|feel|do|can|never|always|struggle)',
      '(?:they|<service>|nobody|no one) <some>(?:do|done|offer|help) (?:for|with) us',
      '(?:made|leaves|left|makes) us (?:feel|wait|look|go|all|with|in|out|to)',
      'nothing (?:was|is|has been|gets) (?:done|offered|explained) (?:for|to) us',
    ],
    unless: [
      '(?:families|parents|carers|members|young people|you|people|mums|dads|dad|parent|family) (?:have |has |had |<soft>){0,5}(?:told|tell|gave|sent|asked|helped|contacted)',
      'let us|please|could you|can you|would you|thank',
    ],
    asksAreFine: true,
    why: 'Who is "us" here: the forum, families, or your own family?',
    instead: ({ about }) =>
      `Does this happen to other families${about ? ` with ${about}` : ''}? What should they be told?`,
    fills: true,
    examples: [
      {
        before: 'They told us to go private.',
        after:
          'Does this happen to other families with costs for families? What should they be told?',
      },
    ],
    alone: [
      'Parents told us the form is long.',
      'The council told us in May the number was 412.',
      'Please let us know the date.',
    ],
  },
  {
    code: 'subject_swap',
    says: [
      '(?<!(?:what|how|if|whether|which|asked|ask) )<which_>(?:young people|children|kids|teenagers|teens|young adults|youngsters|disabled people|autistic people|pupils|students|boys|girls|learners|adults with <word>|children and young people) <soft_>(?:want|wants|feel|feels|hate|love|like|prefer|think|believe|would (?:rather|like|love|prefer|hate)|are (?:happy|desperate|unhappy|scared|sad|bored|lonely|frightened|excited|fed up|anxious|worried|embarrassed|ashamed|glad|pleased|keen)|dream|enjoy|dislike|wish|dread|say|know|agree|enjoyed|loved|hated|liked|wanted|felt|find it|refuse|do not (?:want|like|feel|trust|care|mind|enjoy)|can not (?:stand|wait))',
      '(?<!(?:what|how|if|whether|which|asked|ask) )(?:teachers?|staff|schools?|officers|social workers|professionals|senc[o]s?|heads|headteachers|gps|doctors|nurses|grandparents|siblings|dads|other parents|employers) <soft_>(?:feel|think|hate|want|agree|do not (?:want|like|agree|trust|believe|care)|love|would (?:rather|like|prefer|love|agree)|believe|are (?:desperate|unhappy|frightened|scared|fed up|terrified|delighted|happy|sick)|secretly|privately|know)(?! (?:to know|who|how|when|about|the form))',
    ],
    unless: [
      '(?:told|say|said|tell|asked) (?:us|me)|focus group|survey|workshop|youth (?:forum|council|panel)|(?:children|young people|they|parents|families) (?:told|say|said)',
      '(?:families|parents|members) (?:say|told|feel)',
      'if you|when you (?:ask|look)|did you|do you|can you|could you|will you|you (?:said|told|promised|agreed)|your (?:team|report|paper|letter|data)',
      '(?:waiting|waited|chase|had to) <some>(?:minutes|papers?|agenda|slides|venue|date|room)',
      '^(?:had to|asked|waited) <some>(?:meeting|item)',
    ],
    asksAreFine: true,
    why: 'Their own words may be different. Parents cannot say it for them.',
    instead: 'Has anybody asked them? What did they say in their own words?',
    fills: true,
    examples: [
      {
        before: 'Young people want a centre of their own.',
        after: 'Has anybody asked them? What did they say in their own words?',
      },
    ],
    alone: ['Young people told us in June that they want a quiet room.'],
  },
  {
    code: 'subject_swap',
    says: [
      'you (?:<soft_>)(?:ring|wait|fill|phone|call|email|spend|fight|chase|beg|sit|ask|apply|scream|shout|cry|try|write|jump|pay|go|send|turn up|get|lose|tell) <some>(?:and then|then|but|and (?:nobody|no one|nothing|they|hear|it|never|still|get|then|wait|you|ring|phone|wait|ask)|only to|before (?:anyone|anybody|you|they)|to be told|so you|just to|from pillar)',
      'you (?:<soft_>)(?:end up|feel (?:like|so|as|alone|judged|ignored|as if|small|that)|are made to feel|are left|are on your own|have to (?:fight|beg|chase|shout|scream|give|know|go to tribunal|be|prove|battle|jump|become|pay)|never (?:hear|get|know|see|feel|sleep|stop|speak)|hear nothing|get (?:nowhere|passed|fobbed|nothing|told|pushed|sent|treated|no (?:help|reply|support|answer|sleep)|the runaround|used to|worn)|need a law degree|lose (?:hope|your|faith|the will)|give up|can not get (?:through|a|an|any|hold|anywhere|hold of)|wait (?:months|years|weeks|forever|ages|for (?:months|years|ever))|do not get (?:any|a|told|help|anything|asked)|just want|only get|spend (?:your|half|all|hours|weeks|months|every)|live (?:in|with|on)|are constantly|are always|are treated|worry|dread|learn to|become|cry|start to)(?! (?:back to|that (?:right|number)))',
      '^(?:been waiting|still waiting (?:for|on)|had to (?:chase|wait|ring|fight|pay|give|beg|go|appeal|fill|ask|move|complain|phone|call|email)|waited (?:<how_long>|over|nearly|ages)|rang (?:<few>times|every|again|and)|spent <how_long>|spent (?:weeks|months|years|hours|ages)|never (?:got|heard|had|received) (?:a|an|any|back|anything|the)|got (?:told|refused|fobbed|turned|passed|nowhere)|lost (?:count|sleep)|chased (?:and|<few>times)|phoned <few>times|emailed <few>times|tried (?:ringing|calling|everything)|can not get (?:through|a|an|hold)|fed up (?:with|of)|sick (?:of|to death)|worried (?:that|about)|just want|filled (?:in|out) (?:the|that|a)|asked (?:three|four|five|several|for help)) .*',
      'one (?:<soft_>)(?:feels?|finds?|despairs|gets? (?:tired|the)|has to (?:fight|beg)|is left|ends up|can not help|would (?:think|expect|hope|have thought))',
      '(?:a|one) (?:certain )?(?:parent|mum|carer) (?:who shall|not a million|i know very|close to|very close)|asking for a friend|yours truly|muggins(?: here)?|this (?:mum|parent|carer|dad)|the parent in (?:me|this)|some of us',
      'parents like us|(?:parents|mums|families) like me|every parent like',
    ],
    unless: [
      '(?:told|say|said|tell|asked) (?:us|me)|focus group|survey|workshop|youth (?:forum|council|panel)|(?:children|young people|they|parents|families) (?:told|say|said)',
      '(?:families|parents|members) (?:say|told|feel)',
      'if you|when you (?:ask|look)|did you|do you|can you|could you|will you|you (?:said|told|promised|agreed)|your (?:team|report|paper|letter|data)',
      '(?:waiting|waited|chase|had to) <some>(?:minutes|papers?|agenda|slides|venue|date|room)',
      '^(?:had to|asked|waited) <some>(?:meeting|item)',
    ],
    asksAreFine: true,
    why: 'It is not clear who this happened to. Say whose words they are.',
    instead: ({ about }) => ask({ claim: null, about }),
    fills: true,
    examples: [
      {
        before: 'You ring and ring and nobody picks up.',
        after: 'How do families find getting through by phone? Can we ask them?',
      },
    ],
    alone: ['You can find the slides on the website.'],
  },
];
