/** Blame, named staff and campaigning: from looking back to the next step. */
import type { VoiceRule } from '../rule.ts';
import { nextStep } from '../suggest.ts';

const failed =
  'failed|fail|fails|failing|let (?:<word> ){0,4}down|lets (?:<word> ){0,4}down|letting (?:<word> ){0,4}down|lied|lie|lies|lying|broke|break|breaking|broken|ignored|ignore|ignores|ignoring|lost|lose|loses|losing|messed|mess|botched|bungled|wasted|waste|wasting|abandoned|neglected|neglect|misled|mislead|covered up|covering up|cover up|fobbed|fob|fobbing|stalled|stalling|drags?|dragged|dragging|dodged|dodging|cheated|betrayed|punished?|punishing|bullied|bully|hidden|hiding|hide|hides|blocking|blocked|blocks|sat on|sitting on|swept|sweeping|washed|passed the buck|pass the buck|passing the buck|moved? the goalposts|moving the goalposts|ripped|treated? (?:us|parents|families|people) like|treats? (?:us|parents|families|people) like|made (?:a|such a) <few>mess|cocked|screwed|ruined|destroyed|let it slide|dropped the ball|refuse|refuses|refused|could not care|could not organise|gaslight(?:s|ing|ed)?|deny|denied|denying|tricked|conned|stitched|discriminate[sd]?|discriminating|contradict|contradicted|patronis(?:e|ed|ing)|forgot|forget|twist(?:ed)?|exclude|excluding|cut (?:us|families|parents) out|play(?:ing)? (?:games|politics)|hung (?:us|parents|families) out|push(?:ed|ing)? (?:us|parents|families) (?:away|around|out)|pulled the wool|got (?:it|this|everything) (?:so |all |completely )?wrong|get (?:it|this|everything) wrong|kick(?:ed|ing)? (?:the|this|it)';
const bad =
  'useless|hopeless|incompetent|liars?|lazy|clueless|a joke|a disgrace|a shambles|a mess|a farce|not fit|to blame|deliberately|dragging|out of touch|a waste|a law unto|corrupt|rude|dishonest|arrogant|negligent|shocking|shameful|disgraceful|appalling|dreadful|awful|terrible|pathetic|ridiculous|rubbish|all talk|cruel|heartless|unprofessional|slow|asleep|at fault|responsible for this|hiding something|playing|only interested|just (?:covering|ticking|interested|here|trying to|paying|stalling|waiting)|penny-pinching|always late|a bunch|a nightmare|not interested|not bothered|the problem|bullies|cowards|jobsworths?|broken|toxic|trying to|taking the|blind|deaf to|accountable|failing|overpaid|in denial|in breach|breaking';

export const blamePeople: VoiceRule[] = [
  {
    code: 'blame',
    says: [
      `(?:<them>) (?:have |has |had |are |is |<soft>|keep |keeps |kept |continue to |continues to |always |constantly ){0,5}(?:${failed})`,
      `(?:<them>) (?:have |has |had |<soft>){0,5}(?:been |are |is |was |were |s )<soft_>(?:${bad})`,
      '(?:<them>) (?:<soft_>)(?:do|does|did|have|has|would|could|can|will)? ?(?:not|never) <soft_>(?:care|listen|listens|listened|bother|bothered|bothers|understand|give a|have a clue|know what you|know what they|know your|want to (?:help|know|listen|hear|fund|spend|pay)|answer|answers|answered|reply|replies|replied|turn up|deliver|delivered|keep (?:your|its|their|a)|kept|do (?:your|their|its|the|a|what|anything)|tell|told|learn|learnt|think|thought|ask|asked|get (?:it|anything|back)|follow|followed|ring|call|return|returns|respond|responds|take (?:us|parents|families|any|it)|took|seem|talk to|speak to|work|change|changes|changed|apologise|apologised|read|even|want|value|respect|trust|believe|like (?:us|parents|families)|help|helps|helped|communicate|consult|plan|cope)',
      '(?:<them>) (?:have|has) no (?:idea|clue|excuse|interest|intention|shame|empathy|compassion|respect|plan|heart|understanding|right|business)',
      '(?:you lot|your lot|you people|all you lot|the lot of you|you guys in)',
      '(?:you|the council|the la|the local authority|the icb|they|health|social care|the school|schools|the trust|somebody|someone|you all) (?:really )?(?:should|ought to|could|might) (?:have|be) <soft_>(?:ashamed|known|told|asked|done|thought|sorted|listened|fixed|planned|had|consulted|seen|acted|warned|embarrassed|held|sacked|fined|sued|started|sorry|got|been|spotted|dealt|kept|paid|jailed)',
      '(?:you|they|the council|the la|the icb|the school|the team) (?:<soft_>)(?:said|say|says|promised?|promises|agreed|swore|claimed?|claims|told us|keep saying|keep promising) <some>(?:and (?:did|then|nothing|it|still|we|broke|never|here|you|yet|again)|but (?:nothing|never|it|did|you|still|then|do|it never)|again and|every (?:time|year)|over and over|blah|year after)',
      '(?:you|they) say one thing',
      '(?:your|the council s|the la s|their|the icb s|the school s|the team s|health s) (?:<word> )?(?:fault|failure|failures|failings?|incompetence|mess|excuses?|lies|broken promises|empty promises|negligence|mistakes?|neglect|arrogance|ignorance|attitude|delays|lack of|inability|refusal|obsession|indifference|shambles|cuts|mismanagement|bullying|dirty|apathy|blunders?|cock-?up|laziness|watch)',
      '(?:lies|excuses|broken promises|empty promises|failings|incompetence|negligence) (?:from|by|of) (?:<them>)',
      '(?:it is|that is|this is|all) (?:all )?(?:your|their|the council s|the school s|down to|because of) (?:fault|you|them|the council|poor management|bad management|your)',
      '(?:thanks to|because of) (?:you|your|the council s|the council|their|the icb)(?! (?:for|team|help|support|quick|work|time|all|phone|new|i|hard))(?= <word>) <few>(?:failure|failures|delay|delays|incompetence|mess|cuts|lost|failed|we|families|children|inaction|mistake|never|no|poor|dithering)',
      '(?:how dare|how can you (?:sit|sleep|call|say|justify|stand|look|defend|expect)|how could you|how do you sleep|why (?:do|did|can|have|are|is|does|will|would) (?:you|they|the council|the la|nobody|the school|schools|your team|the team|health|no one) <soft_>(?:never|not|always|keep|bother|ignore|lie|think (?:it is|this|you|that)|insist|treat|hate|refuse|still|so|just|even|waste|only)(?! (?:sure|able|here|available|on the list)) <rest>|when (?:will|are|do) (?:you|the council|the la|they|somebody|someone|people) <soft_>(?:ever|finally|going to (?:learn|listen|wake|start|stop|do|get|realise|take|admit|sort|actually|bother)|learn|listen|wake|start (?:listening|doing|taking)|stop|admit|get your|get their|realise|bother)|what (?:is|are) (?:wrong with|the point (?:of|in)|you (?:hiding|playing|even|scared)|it going to take|your excuse)|do you (?:even|actually|people|ever|really) <rest>|does (?:anyone|anybody|the council) (?:even|actually|ever) <rest>|are you (?:even|actually|deliberately|trying to|having a laugh|serious|kidding|deaf|blind|stupid|all)|who do you think|what (?:have|do) you (?:actually|even) <rest>|how many (?:more )?(?:times|years|children|kids|families|parents|meetings) (?:do|does|will|must|have|has|before|need)(?! (?:been|use|are)) <rest>|how (?:hard|difficult) (?:can|is) it|where (?:were|was) (?:you|the council|health|social care) when|is anyone (?:even|actually) )',
      '(?:the|this|that|it) (?:<word> )?(?:third|fourth|fifth|sixth|seventh|tenth|umpteenth|hundredth|millionth|second|3rd|4th|5th|2nd|nth) time (?:you|they|the|we|i|this|your)',
      '(?:i|we|parents|families) (?:<soft_>)(?:demand|insist|require|am demanding|are demanding|expect|blame) (?!to (?:see|hear|be)|a (?:reply|date)|about|that (?:the|this) (?:date|meeting))<rest>',
      'it (?:was|is) (?:your|their|the council s) <word> (?:that|who|which)',
      '(?:<them>) (?:has |have |had |<soft>){0,4}(?:<some>and )?(?:have |has )?(?:done|did|do|does|doing|said|offered) (?:nothing|not a thing|sod all|naff all|zero|absolutely nothing|next to nothing|very little|little)',
      'who is (?:going to be|being|getting) (?:sacked|fired|held|disciplined)|why (?:is|are|was) <few>(?:always|never|so (?:badly|poorly|slow|late|bad))<rest>|(?:another|yet another) (?:year|broken|month|term|meeting) <rest>|you (?:said|say|told us|promised) (?:the same|exactly the same|this|that) <some>(?:last (?:year|time|month|term)|before|every time|years ago)|stop (?:fobbing|lying|making|hiding|wasting|pretending|treating|passing|blaming|patronising) <rest>|(?:makes?|making|made) it up as',
      '(?:getting|got|gets|get) away with|(?:before|until) (?:you|they|anyone|the council) (?:did|do|does) (?:your|their|its) job|(?:record|history|habit) of (?:breaking|failing|losing|ignoring|letting|not|broken|lying|missing)|same again',
      '(?:whose|who s) (?:bright |stupid |daft )?idea|nothing to show for|(?:and )?nothing to show',
      '^(?:and |but |so |well |look )?you have (?:had|never|been (?:told|asked|warned|promising|saying|sitting|ignoring|hiding)|let|got no|not (?:got|done|asked|listened|read|bothered|even|moved|fixed|met)|not|known|had your|made|taken|cut|closed|chosen|turned|put|spent|forgotten|broken|no)(?! (?:been (?:very )?(?:helpful|kind|honest|clear)|the (?:paper|list|notes)))',
      '^(?:and |but |so |well |look )?your <word> (?:<soft>){0,2}(?:need|needs|are|is|do|does|have|has|keep|keeps|never|should|could|lack|lacks|treat|treats) (?:no|not|training|retraining|to (?:learn|listen|be|try|do|stop|change|improve|read|get)|rude|useless|late|wrong|never|lazy|failing|broken|hopeless|chaos|a (?:joke|mess|disgrace|shambles|nightmare)|nothing|little|ignored?|lost|failed|let|clueless|badly|poor|poorly|out of|too|losing|appalling|always|the problem|awful|terrible|being|making)',
      'why should (?:<families>|we|i|any|our|my) <rest>',
      '(?:you|the council|the la|they) need to (?:take a|look at|listen|hear|do better|sort|learn|realise|understand|wake|remember|stop|admit|grow|get|explain yourselves|be)',
      '(?:you|they|the council|the la|somebody|someone|the icb) (?:owe|owes|must apologise|should apologise|needs? to (?:apologise|resign|get a grip|wake|listen|get (?:your|their)|stop|be held|pull|buck|sort|own|learn|do (?:your|their) job|admit|take responsibility|go|grow)|had better|better)',
      'whoever (?:wrote|came up|designed|made|thought|decided|signed|drew|did|runs|is in charge)',
      '(?:i am <soft_>|we are <soft_>|parents are <soft_>)?(?:sick|tired|fed up|bored|had enough|weary|sick and tired|sick to death) (?:and tired |to death )?(?:of|with) <few>(?:your|you|excuses|lies|broken promises|being (?:lied|fobbed|ignored|treated|told|passed|palmed|pushed|let down)|this council|the council|waiting for you|them|hearing (?:the same|excuses)|empty|talking shops|(?:the|these) (?:same|excuses|lies)|officers|the la|social care|jobsworths)',
      '(?:nobody|no one|not one of you|none of you|no-one) (?:at|in|from) (?:the |your |this )<few>(?:council|team|la|icb|service|school|trust|department|board|camhs|office|health) <soft_>(?:cares|listens|bothers|gives|takes|has|knows|understands|wants|ever|seems|is|answers|picks|can be)',
      '(?:nobody|no one|not one of you|none of you|not one person here) (?:here |there )?(?:<soft_>)(?:cares|listens|bothers|gives a|takes responsibility|wants to|is (?:listening|interested|accountable|bothered)|has (?:the guts|a clue|bothered|apologised|ever apologised)|can be bothered|will (?:take|admit)|ever listens)',
      '(?:<them>) (?:have |has |just |<soft>){0,5}(?:promised?|promises) (?:<some>)(?:nothing|again|broken|and then)',
      '(?:all|what|the only thing) (?:you|they|the council|the la|the icb) (?:<word> )?(?:care|cares|do|does|did|want|wants|think)(?: about)? (?:is|are|was)',
      '(?:<them>) only (?:care|cares|want|wants|think|thinks|listen|listens|act|acts|do|does|react|reacts|bother|bothers|ever)',
      '(?:<them>) (?:would|could|will) rather (?:spend|pay|see|fight|waste|sit|let|save|go)',
      '(?:<them>) (?:<soft_>)(?:change|changes|changed|make|makes|made) <few>(?:your mind|their mind|the rules|it up|excuses|promises|up the)',
      '(?:get your|get their|pull your|do your|use your) (?:act|house|finger|socks|acts|weight|job|fingers|heads?|facts|priorities)',
    ],
    unless: [
      '(?:families|parents|carers|members|young people) (?:say|said|told us|tell us|feel|have told us)',
      '^(?:could|can|would|will|has|have|is|are|was|were|did|does|do|what|which|who) (?!you (?:even|actually|people|ever|really|deliberately|having|serious|kidding|all)|you lot|anyone even|anybody even|is wrong with|is the point|are you|do you|have you|is your excuse|are you hiding|do you think|is (?:going to be|being|getting) (?:sacked|fired|held))<rest> [?]',
      '(?:thank|thanks|sorry|grateful)',
      'we (?:have )?(?:let|got|failed|missed|lost) <rest>(?:ourselves|sorry)',
    ],
    why: 'This looks back, and people stop listening. Ask what happens next.',
    instead: nextStep,
    examples: [
      {
        before: 'You have failed our children for years.',
        after: 'What will change now, who will do it, and by when?',
      },
      {
        before: 'I demand an apology.',
        after: 'What will change now, who will do it, and by when?',
      },
      {
        before: 'Why do you never answer emails?',
        after: 'What will change with getting a reply now, who will do it, and by when?',
      },
    ],
    alone: [
      'The board promised an update in May. Could we have it now?',
      "Families say they don't feel listened to. What could change that?",
      'The deadline was missed. What would help next time?',
    ],
  },
];

export const blameWords: VoiceRule[] = [
  {
    code: 'blame',
    says: [
      '(?:shambles|shambolic|disgrace|disgraceful|farce|farcical|scandal|scandalous|circus|shameful|shame on|ashamed|unacceptable|not acceptable|not good enough|inexcusable|unforgivable|appalling|outrageous|pathetic|incompetence|incompetent|negligence|negligent|lip service|tick-?box|box-?ticking|tick box|box ticking|waste of (?:time|space|money|everyone s|my|our|a)|same old (?:story|rubbish|same|excuses|nonsense)|here we go again|heard it all before|as usual|as per usual|once again (?:parents|families|we|the|you|no|it|this|health|our|nobody|nothing)|yet again|time and time again|typical|dropped the ball|heads should roll|heads must roll|should be sacked|be sacked|be fired|should resign|must resign|resign|your fault|their fault|to blame|blame|kicking the can|long grass|passing the buck|buck-passing|wash(?:ed|ing)? (?:your|their) hands|fobbed off|hide behind|hiding behind|smoke and mirrors|slap in the face|kick in the teeth|an insult|insulting|not fit for purpose|unfit for purpose|rotten|cover-?up|breaking the law|broke the law|illegal|get (?:your|their) act together|sort it out|sort yourselves|wake up|admit it|own up|playing games|penny[ -]pinching|you know it|excuses|broken promises|empty promises|hot air|all talk|talking shop|a joke|sick joke|laughable|a nonsense|utter nonsense|rubbish|garbage|crap|useless|bollocks|bull|bloody|total mess|complete mess|utter mess|dog s dinner|postcode lottery|brick wall|deaf ears|two-faced|stitch-up|stitched up|done deal|sham|whitewash|red tape|jobsworths?|fat cats|pen pushers|pen-pushers|empire building|ivory tower|diabolical|criminal|abysmal|dire|dreadful|disgusting|gaslighting|gaslit|enough is enough|too little too late|last straw|a betrayal|betrayed|a con|stop (?:lying|hiding|making|wasting|fobbing|blaming|pretending)|years of neglect|years of failure|failed (?:our|these|the|by)|letting (?:our|these) (?:kids|children)|let down by|ignored by|lied to|lies|liars?)',
      '(?:should|ought to|must) be (?:held to account|ashamed|sacked|fired|sued|prosecuted|punished|replaced|shut down|held responsible|in prison)',
      '(?:nothing|zero|not a thing) (?:ever |has )?(?:changes|changed|gets done|happens|been done|is ever done)(?: here| around here| in this (?:area|council))?',
      '(?:we|parents|families) (?:have |had )?(?:been here|done this|said this|asked for this|raised this|heard this|told you) (?:before|a hundred times|a thousand times|countless times|so many times|over and over|again and again|umpteen times|for years)',
      '(?:years|months) (?:late|behind) and (?:still|counting|nothing)|what a (?:joke|mess|waste|farce|shambles|disgrace|surprise|cheek|shock)|no surprise there|surprise surprise|about time (?:you|someone|somebody|they)|not rocket science|beggars belief|beyond a joke|takes the (?:biscuit|mick|mickey|piss)|taking the (?:mick|mickey|piss)|could not run a bath|brewery',
      'last time (?:you|they|this team|the council) <some>(?:went wrong|lost|failed|nothing|mess|promised|said)',
      'remember (?:what happened|when you|the mess|last time)',
    ],
    unless: [
      '(?:families|parents|carers|members|young people) (?:say|said|told us|tell us|feel|have told us)',
      '(?:i am|we are|so) sorry|my (?:mistake|fault)|thank|thanks',
      'is (?:it|this) (?:a done deal|illegal|typical)|to avoid|without (?:blame|blaming)|not (?:about|to) blame|how (?:do|can) we|no blame',
    ],
    asksAreFine: true,
    why: 'Hot words give people a reason not to hear the point.',
    instead: nextStep,
    examples: [
      {
        before: 'The new process is a shambles.',
        after: 'What will change now, who will do it, and by when?',
      },
      {
        before: 'Once again parents have been ignored by this board.',
        after: 'What will change now, who will do it, and by when?',
      },
    ],
    alone: ['Is this a done deal, or can it still change?'],
  },
];

const said =
  'told|said|says|tells|promised|refuses|refused|never|lost|hung up|has no idea|has no clue|should|has not|did not|does not|keeps|kept|blocks|blocked|lied|lies|ignored|ignores|cancelled|would not|will not|could not|can not|is (?:<word> )?(?:rude|useless|lazy|hopeless|not|never|the|so|very|always|a|incompetent|clueless|impossible|to blame|awful|terrible|dismissive|patronising|wrong|off|at fault|blocking)|was (?:<word> )?(?:rude|useless|lazy|hopeless|not|never|the|so|very|always|a|incompetent|awful|terrible|dismissive|patronising|horrible|wrong|supposed|meant)|fobbed|forgot|forgets|messed|made|makes|shouted|has (?:lost|failed|never|ignored|refused|let|messed|forgotten|still)|failed|fails|let|treats|treated|thinks|needs to|reckons|claims|claimed|admitted|wants|decided|turned|doesnt|dismissed|rolled|laughed|talks|talked|speaks|spoke|got|left|gave|sent|cannot|only|still|couldnt|owes|bullied|went|hates|blames|blamed|denied|denies|agreed (?:and|but)|closed|stopped';

export const namedStaff: VoiceRule[] = [
  {
    code: 'names_staff',
    protects: true,
    says: [
      `(?<!(?:as|like|what|than|before|thanks|because|that|if|when) )(?:<name>|<word> (?=(?:in|from|at|on) (?:the )?(?:transport|finance|sen|send|education|health|social care|council|helpline|duty|admissions|phones|front desk|reception|camhs)))(?: (?:in|from|at|on|of|over at|who runs|who leads|who manages|up at) (?:the |your |our )?(?:<word> ){0,4}?(?:<word>))?(?: (?:,|\\() (?:<word> ){1,6}(?:,|\\)))? <soft_>(?:${said})`,
      '<name> s (?:(?!the|a|an|going|here)<word> )?(?:fault|team|department|attitude|service|failure|decision|mess|manner|excuse|promise|email was|emails are|answer was|idea|promises|behaviour|tone|reply|lot)',
      '(?:the (?:real |only |main )?problem is|it is all|because of|down to|blame|blaming|fault of|according to|told by|fed up (?:of|with)|sick of|useless|rude|lazy|get rid of|sack|trust|like|dealing with|complain(?:ed|t)? about|no thanks to|thanks to|when|since|ask|unlike|replace|under) <name>(?! (?:for|could|will|can|agreed|has agreed|to|about|joins?|if|is here|gets|arrives))',
      '(?:our|my|your|the) (?:<word> )?(?:case ?worker|social worker|manager|officer|director|head|teacher|ta|senco|ep|therapist|nurse|commissioner|lead|dco|dsco|clerk) (?:, )?<name> <soft_>(?!will|could|can|is (?:here|joining|on)|has agreed|agreed)<word>',
      'back when <name>|in <name> s day|before <name> (?:left|came|took)',
    ],
    unless: [
      '^(?:thanks?|thank you|hi|hello|welcome|sorry|action)',
      '<name> (?:said|says|agreed|offered|kindly) <few>(?:will|would) (?:send|bring|check|share|find|ask|book|write|chair|join|circulate)',
      '(?:item|minutes) (?:[0-9]+|say)',
      '^(?:could|can|is|will|would|has|did|does|who|when|shall|was) ',
    ],
    why: 'Naming a person makes it about them, not the service.',
    instead: ({ about }) =>
      `Could the [role or team] tell us what happens next${about ? ` with ${about}` : ''}, and by when?`,
    examples: [
      {
        before: 'Sarah in transport never returns calls.',
        after:
          'Could the [role or team] tell us what happens next with transport to school, and by when?',
      },
      {
        before: 'dave at the depot said it wasnt his job',
        after: 'Could the [role or team] tell us what happens next, and by when?',
      },
    ],
    alone: [
      'Could Priya bring the figures next time?',
      'Helen agreed to send the data in March. Has it come?',
      'Farah will send the dates by Friday.',
    ],
  },
];

export const campaigning: VoiceRule[] = [
  {
    code: 'campaigning',
    says: [
      '(?:(?:sign|start|starting|started|launch|launching|our|a|this|share) (?:<word> ){0,2}petitions?|petition to|protest|protests|protesting|demonstration|demonstrating|rally|boycott|boycotting|boycotts|placards?|crowdfund(?:er|ing)?|hashtag|picket|sit-in|strike|uprising|revolution|battle bus|campaign|campaigning|campaigners|lobby|lobbying|leaflet(?:ing)? against|militant)',
      '(?:the|a|our|on|join|this|that) march(?= (?:on|to|through|against|outside|past|for|at|this|next|tomorrow|planned|organised|in (?:london|protest)|[.!,]|$))|(?:will|to|should|we|parents|families|let us|going to) march (?:on|to|through|against|outside|past)|march on (?:county|city|town|the council|parliament|westminster)',
      '(?:vote|voting|votes|voted) (?:for|out|tory|labour|conservative|green|reform|lib|them|against|you|these|this|in (?:may|the)|accordingly|with|with our)|at the ballot box|next election|local elections?|general election|election time|come (?:may|the election)',
      '(?:the )?(?:tory|tories|labour|conservative|conservatives|lib dems?|liberal democrats?|reform uk|green party|ukip|socialist|right-wing|left-wing|starmer|sunak|farage|badenoch|prime minister|chancellor|secretary of state s fault|austerity|politicians|the government (?:has|have|must|needs to|should) (?:go|be|fall|resign|to go)|this (?:rotten |awful |useless )?government|new government|change of government|thatcher|brexit)(?! (?:market|of love))',
      '(?:to|in|with|through|via|call|ring|contact|tell|email|ringing|calling|contacting|telling|emailing|phoning) (?:the |every |all the |our local |local |national )*(?:local paper|national press|press|papers|newspapers|media|bbc|itv|daily mail|mirror|sun|tv|television|radio|news|journalists?|reporters?|tabloids)(?! (?:release|office|team|statement|notice|pack|officer))',
      '(?:name|naming) and sham(?:e|ing)|shame them|expose (?:them|you|this|the)|go public|going public|go viral|take (?:this|it) (?:to the streets|public|national|further in the press)|take to the streets|social media (?:storm|campaign)|twitter storm|make (?:a lot of |some )?noise|kick up a (?:fuss|stink)|storm the|outside (?:the )?(?:town|county|city|council|civic) (?:hall|offices?|centre)',
      '(?:flood|bombard|swamp|besiege|bury|picket|spam|inundate) (?:the|your|their|every|them|her|his) <rest>|(?:papers|press|media|newspapers|tv|bbc|journalists?|mps?) (?:involved|on board|interested|down here|to cover|will (?:love|hear|know))|until (?:they|you) (?:give in|cave|back down|listen|resign|change (?:their|your) mind)',
      '(?:judicial review|see you in court|take (?:you|the council|them|the la|this) to (?:court|tribunal|the ombudsman|the cleaners)|sue|suing|class action|our lawyers|our solicitors?)',
      '(?:save|defend) (?:our|the|these) <few>(?:service|services|unit|school|schools|centre|respite|nursery|hub|transport)(?! money)|(?:stop|fight|fighting|no to|no more|resist|scrap) (?:the |these |all )?(?:<word> )?cuts|hands off|fight (?:back|this all|the closure|to the)|(?:stop|fight) (?:the|this) closure',
      '(?:every|your|our|their|all) (?:local )?(?:mp|mps|councillors?) (?:and|should|must|will|needs?|has to|in)(?! asked)|(?:write|writing|writes|written|wrote) to <few>(?:mp|mps|prime minister|minister|ministers|education secretary)|get (?:your|our) mps? (?:to|on)|(?:mp|mps|councillors?) (?:should|must|will) (?:lose|resign|be voted|pay|answer)',
      'sign (?:our|the|this|my) (?:letter|open letter|online|call)|open letter|add your name|join (?:the fight|our fight|the campaign|our campaign)|support our (?:fight|campaign|cause)|power to|rise up|stand up (?:and fight|to the (?:council|government))|mass (?:complaint|walkout|action)|withdraw our|walk out',
    ],
    unless: [
      '(?:forum|we|i|grant) (?:does|do|can|must|should|may|will|is|are) (?:not|never) <few>(?:campaign|campaigning|sides|party|lobby|sign|protest)',
      'private people|as (?:private )?individuals|(?:awareness|vaccination|recruitment|winter|health) campaign|the council s campaign',
      'act on|vote on the (?:budget|minutes|motion)',
    ],
    asksAreFine: true,
    why: 'A forum may challenge but not campaign: the grant says so.',
    instead: 'What would this change mean for families? What can still change, and who decides?',
    examples: [
      {
        before: 'Please sign our petition to save the unit.',
        after: 'What would this change mean for families? What can still change, and who decides?',
      },
      {
        before: 'Remember this when you vote in May.',
        after: 'What would this change mean for families? What can still change, and who decides?',
      },
    ],
    alone: [
      'The vote on the budget is in February.',
      'The forum does not take sides in party politics.',
      'In March we asked for the figures.',
    ],
  },
];
