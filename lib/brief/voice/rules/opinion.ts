/** Her own view, wish or feeling in front of what families said. A question needs no backing. */
import type { VoiceRule } from '../rule.ts';
import { ask, couldHave, maybe } from '../suggest.ts';

export const opinions: VoiceRule[] = [
  {
    code: 'opinion',
    says: [
      'i (?:would |do |am |<soft>){0,5}(?:think|believe|reckon|feel|suspect|consider|maintain|guess|find|suppose|contend|argue)(?:ing)? (?:that |like |as if )?(?<claim><rest>)',
      'i (?:would |<soft>){0,5}(?:say|have said|argue|suggest)(?! (?:that |something|a (?:few|word)|thank|hello|sorry|no more)) (?:that )?(?<claim><rest>)',
      '(?:in my (?:own |humble |honest |personal )?(?:opinion|view|book|eyes|mind)|imho|to my mind|if you ask me|as i see it|the way i see it|from my point of view|from my perspective|for my money|my (?:own |personal |honest )?(?:view|opinion|feeling|belief|gut feeling|gut|instinct|hunch|impression|take) (?:is|on this is|would be|says)|my two pennies|my two pence|for what it is worth|i have to say|i must say|i am of the (?:view|opinion)|(?<=^|[,:;-] |and |but |so |because )(?:personally|to me|for me|frankly|honestly|to be honest))(?: ,)? (?:that )?(?<claim><rest>)',
      'i would have (?:thought|expected|hoped|liked|said|assumed|imagined|preferred) (?<claim><rest>)',
    ],
    unless: [
      'i would (?:have )?say (?:thank|hello)',
      '(?<!if you )(?:ask|tell|told|said to|given to|sent to|shown to) (?:to )?me',
    ],
    why: 'This is your own view. It carries further when it comes from families.',
    instead: ask,
    fills: true,
    asksAreFine: true,
    examples: [
      {
        before: 'I think the annual review letters are confusing.',
        after: 'How do families find the annual review letters? Can we ask them?',
      },
      {
        before: 'i think the panel should meet weekly',
        after: 'Should the panel meet weekly? What do families say?',
      },
      {
        before: "I would of thought you'd ask parents first.",
        after: 'How is this for families? What have they told you?',
      },
    ],
    alone: [
      'I think this is item 7.',
      'Speaking only for myself, not the forum, I would wait.',
      'Families feel the form is too long.',
    ],
  },
  {
    code: 'opinion',
    says: [
      '(?:i am|my (?:worry|concern|fear|big worry|biggest worry|main worry|main concern|only worry|biggest concern|big concern|hope|problem|issue|frustration|dream|wish|preference|priority|objection|anxiety)(?: here| with (?:this|it|that))? is|i) <soft_>(?:worry|worried|concerned|anxious|afraid|fear|scared|frightened|nervous|terrified|uneasy|doubt|dread)(?: is)?(?: about (?:how|what)?)? ?(?:that |how )?(?<claim><rest>)?',
      'my (?:worry|concern|fear|big worry|biggest worry|main worry|main concern|only worry|biggest concern|big concern|problem|issue|frustration|objection|anxiety)(?: here| with (?:this|it|that))? (?:is|would be|was) (?:that |about )?(?<claim><rest>)',
    ],
    why: 'A good point, and your own worry. As a question it needs no backing.',
    instead: maybe,
    fills: true,
    asksAreFine: true,
    examples: [
      {
        before: "I'm worried this leaves out families with no internet.",
        after: 'Could it be that this leaves out families with no internet? How can we check?',
      },
    ],
    alone: ['How would this work for families with no internet?'],
  },
  {
    code: 'opinion',
    says: [
      'i (?:would |do |<soft>){0,5}(?:want|like|prefer|love|welcome|hope for|ask for|wish for|need|suggest|recommend|propose|rather have|be happy with|call for) (?:to (?:see|have|get|find|be) )?(?<claim><rest>)',
    ],
    unless: [
      'i (?:would |do |<soft>){0,5}(?:like|want|love|need) to (?:ask|come|hear|add|say|raise|check|know|understand|thank|go|leave|take|join|help|be sure|be clear|make sure|find out|introduce|share|read|bring)',
      'i need (?:to|a (?:minute|moment|break|copy|link)|the (?:link|paper|minutes|slides))',
      'i would like (?:a (?:moment|minute|copy|break)|the (?:papers?|minutes|link))',
    ],
    why: 'What you want is one voice. Ask for it as something families could have.',
    instead: couldHave,
    fills: true,
    asksAreFine: true,
    examples: [
      {
        before: "I'd like a sensory room in every library.",
        after: 'Could families have a sensory room in every library? What would it take?',
      },
      {
        before: 'id like more places at the holiday club',
        after: 'Could families have more places at the holiday club? What would it take?',
      },
      {
        before: 'I want a proper answer on therapy waits.',
        after: 'Could families have a proper answer on therapy waits? What would it take?',
      },
    ],
    alone: [
      "I'd like to ask a question about item 6.",
      "We'd like a named contact for every family.",
    ],
  },
  {
    code: 'opinion',
    says: [
      'i (?:am|was|feel|felt|have been|got|get|would be|am getting|became|have) <soft_>(?:<upset>)',
      'i (?:would |do |<soft>){0,5}(?:hate|hated|love|loved|like|liked|dislike|detest|despise|adore|resent|loathe|object|disagree|oppose|wish|hope|prefer|preferred|enjoyed|admire|mind|care|trust|regret|deserve|expect|disapprove|despair|struggle to (?:see|believe|understand)|agree|support|back|applaud|commend|welcome|favour|rate|condemn|question (?:the|why|whether)|challenge|query (?:the|why))',
      '(?:if you ask me|in my (?:view|opinion|book|eyes)|as far as i am concerned|i for one <rest>|i am struggling to (?:see|understand|believe)|i could not care less)',
      '(?:makes|made) no sense (?:to me)?|nothing <few>(?:reassures|convinces|persuades|surprises) me|i (?:have|had) <soft_>(?:no (?:faith|confidence|trust|hope|time for|doubt|problem with)|(?:serious |grave |big |real |some |major )?(?:doubts?|concerns?|worries|reservations|misgivings|issues|fears|objections?) (?:about|with|over|that)|a (?:big |real |major )?(?:problem|issue) with|always (?:thought|felt|believed|said|hated|loved)|(?:thought|felt|believed|hoped|long thought))',
      'i (?:<soft_>)(?:can|could) (?:not|hardly|barely) <soft_>(?:see|believe|understand|imagine|accept|stand|bear|stress|support|fault|say|think|get my head|get over|fathom|stomach|help (?:feeling|thinking)|thank|wait)',
      'i (?:do not|just do not|really do not|fail to|simply do not|(?:<soft>){1,3}do not|can not|never) <soft_>(?:understand|see|get|know|accept|buy|believe) (?:why|the (?:point|need|logic|value|sense)|how (?:this|that|you|anyone|it|they|the (?:council|board|school|la|team))|what (?:was|is) (?:wrong|the point)|it|this (?:idea|plan)|who thought)',
      '(?:it|this|that|what|which|reading (?:this|that|it)|hearing (?:this|that|it)|seeing (?:this|that|it)) (?:<word> ){0,2}?<soft_>(?:makes?|made|drives?|drove|breaks?|broke|leaves?|left|gets?|got|worries|worried|upsets?|angers?|infuriates?|annoys?|saddens?|frustrates?|bothers?|shocks?|shocked|frightens|scares?|terrifies|disappoints?|hurts?|winds|wound|baffles?|amazes?|appals?|concerns?|concerned|disgusts?|horrifies|alarms?|strikes?|struck|fills?|beats|kills?|pains?|reminds?|troubles?|irritates?|astounds?|does not (?:sit|feel)|does nothing|feels?|seems?|sounds?|looks?|matters?|fascinates?|pleases?|sticks|appears?|wound|gives) (?:so |really |<soft_>)?(?:to |wrong to |right with |well with |odd to |strange to |unfair to |bad to |like a (?:<word> ){1,4}to |as if to |a lot to |<word> to )?(?:me|my)',
      '(?:sits|sit|sat|sitting|feel|feels|felt) (?:well|right|easy|comfortable|wrong|uncomfortable|badly|uneasily) (?:with|to) me',
      'my (?:own )?(?:view|opinion|blood boils?|heart (?:sinks?|breaks?|bleeds?|goes out)|gut|feeling|belief|preference|take|wish|priority|dream|hope is|vote (?:is|goes|would)|patience|ideal|suggestion would be|favourite|blood pressure|jaw|faith|trust)',
      'i (?:am|was) <soft_>(?:of the (?:view|opinion)|in (?:shock|despair|tears|two minds|disbelief)|at a loss|begging|pleading|urging|asking you to|calling (?:for|on)|entitled|adamant|certain (?:that|this|it)|sure (?:that|this|it|the|families|parents|schools|you|they|there)|confident|positive (?:that|this)|struggling to (?:see|understand|believe)|not (?:sure (?:about|this|that|the|it)|happy|keen|convinced|a fan|impressed|comfortable|having|going to (?:sit|put up|lie|pretend)|surprised|buying)|a (?:big |huge )?(?:fan|believer|great)|tired of|over this|done|gobsmacked|beside myself|lost for words|dead against|passionate|crying|surprised|saying|telling you|no fan|hoping|happy that|glad that|pleased that|sad that|sorry (?:but|this|that (?:the|this))|fed|p\\*+ed|losing)',
      'i (?:urge|beg|implore|plead|insist|demand|expect|refuse|strongly|stand by|swear|bet|despair|would (?:urge|hate|love|scrap|ban|stop|change|rather|close|keep|cut|get rid|make|start|never|put|move|give|bring|spend|question|challenge|be (?:very |so )?(?:careful|worried|upset|angry|happier|furious|surprised|sad|disappointed|unhappy|wary|concerned)))',
      'i (?:thought|felt|found|believed|hoped|expected|assumed|wished|wanted) (?!i|we (?:agreed|said|had)|the (?:paper|page|slide|figure) (?:on|in)|it was (?:june|item|on))<rest>',
      '(?:imo|imho|if it was up to me|if it were up to me|if i had my way|if i ran|given the choice i|mark my words|call me (?:cynical|old)|trust me|believe me|believe you me|take it from me|i tell you|let me tell you|i swear|hand on heart)',
      '^(?:honestly|frankly|personally)(?: ,)? (?!i (?:will|have to go)).*',
      '(?:nobody|no one) (?:seems|appears) to (?:care|listen|mind) but me',
      'who (?:am i|do they think) <rest>',
      '^(?:really |so |very |just |absolutely ){0,3}(?:hate|hating|loving|love|dislike|not happy with|unhappy with|not keen on|not convinced|cannot stand|gutted|fuming|livid|furious|disgusted|disappointed|worried|appalled|heartbroken|shocked) (?:about|by|with|at|that|the|this|how|to see|to hear) <rest>',
    ],
    unless: [
      '(?:families|parents|carers|members|young people) <soft_>(?:are|were|feel|felt|say|said|told|tell|<word>ly|have told)',
      'i (?:am|was) <soft_>(?:happy|pleased|glad|delighted) (?:to (?:take|help|send|do|share|wait|stay|go|come|chair|join|read|bring|ask|check|see you|be here|meet|write|answer|hear|move on|step)|for you)',
      'i hope (?:you|that helps|this helps|it helps|so|everyone|to)',
      'would (?:be )?happy to (?:take|help|send|do|share|wait|stay|come)',
      'not (?:sure|certain) (?:what|which|who|when|if (?:we|i)|i)',
    ],
    asksAreFine: true,
    why: 'Your own feeling is in front of the families. The effect speaks louder.',
    instead: ({ about }) => ask({ claim: null, about }),
    fills: true,
    examples: [
      {
        before: 'It makes me so angry that people wait this long.',
        after: 'How do families find waiting times? Can we ask them?',
      },
      {
        before: 'im so fed up of hearing about phase two',
        after: 'How is this for families? What have they told you?',
      },
      {
        before: "I can't see how this helps anybody with a job.",
        after: 'How is this for families? What have they told you?',
      },
    ],
    alone: [
      'What parents told us surprised me.',
      "I'm glad you could join us today.",
      "I don't know what that stands for.",
    ],
  },
];

/** An "I" that judges, in any other words than those above. */
export const anyView: VoiceRule[] = [
  {
    code: 'opinion',
    says: [
      'i <word>',
      'i <some>(?:unfair|wrong|worse|better off|ridiculous|rubbish|useless|pointless|waste|vital|crucial|confusing|impossible|nightmare|awful|terrible|brilliant|fantastic|amazing|appalling|stupid|daft|mad|madness|crazy|insane|joke|disgrace|shocking|dreadful|unacceptable|inadequate|overdue|short-sighted|patronising|not enough|far above|far below|far better|too (?:late|long|little|few|much|slow|many|early|soon|hard|far|narrow|tight|vague|complicated|expensive|quick|rushed)|should|ought|outrage|insult|cruel|unkind|heartless|cheap|nonsense|failing)',
    ],
    unless: [
      'i (?:am|was) (?:NAME|CAP|one of|the|a|an|here|new|from|sorry|afraid)',
      'i (?:will|shall|propose|second|move|declare|apologise|agree to)',
    ],
    asksAreFine: true,
    lastResort: true,
    why: 'This is your own view. It carries further when it comes from families.',
    instead: ({ about }) => ask({ claim: null, about }),
    fills: true,
    examples: [
      {
        before: 'I have yet to meet a worker who stays.',
        after: 'How is this for families? What have they told you?',
      },
    ],
    alone: ["I'm Jean, standing in for Donna today."],
  },
];
