/** What the forum has not said, and "all" where some have spoken. Worse than an "I". */
import type { VoiceRule } from '../rule.ts';

const us =
  '(?:we|i|the forum|our forum|our members|members|all (?:of )?(?:our )?members|parents|families|carers|our parents|our families|the parents|the families|the group|the reps|our reps|the steering group|parents and carers|as a forum(?: ,)? we|our committee|the membership)';
const asked =
  '(?:<number> (?:of|out of|to|families|parents|members|replies|responses)|(?:in|our|the) (?:<word> )?(?:survey|poll|vote|agm|ballot)|voted|<word> survey|at our <few>(?:meeting|agm|event|drop-in)|steering group (?:agreed|voted|met))';

export const mandate: VoiceRule[] = [
  {
    code: 'no_mandate',
    says: [
      `${us} <soft_>(?:supports?|backs?|endorses?|approves?|agrees?|accepts?|(?:is|are|am) (?:right|fully|totally|completely|all|well|100) behind|(?:gives?|give) (?:our|its|their|my|full|you our) <few>(?:consent|support|backing|blessing|approval|agreement)|would (?:support|back|endorse|agree|be happy|accept|welcome (?:this|the|that))|is behind|are behind|am behind|is on board|are on board|is happy|are happy|is fine|are fine|am fine|is ok|are ok|are okay|is okay|is content|are content|has agreed|have agreed|has approved|have approved|sign|signs|sign up|signs up|stands? behind|is all for|are all for|are in favour|is in favour|am in favour|is supportive|are supportive|am supportive|are signed up|is signed up|is committed|are committed|is pleased with|are pleased with|gives? (?:our|its|their|this|it) <few>(?:support|backing|blessing|approval)|(?<!i (?:<soft>){0,3})loves? the (?:plan|idea|proposal|new)|commits? to|recommends?|vouch(?:es)? for|am happy to (?:go|sign|agree|approve|support|back|say yes|accept|endorse|be quoted|commit)|am (?:on board|happy with)|am <soft_>with you|concurs?)(?! (?:families|parents|carers|each|other|new members|people|you to|children|young|them with|them|a date|any|to disagree|how|who|when|the minutes|the date|what|an? (?:date|owner|action)|the (?:date|owner|notes|agenda|actions?)|until))`,
      `${us} <soft_>(?:welcomes?) (?:the|this|your|these|that|a|closing|moving) (?!chance|opportunity|question|questions|invitation|invite|time|update|clarity|honesty|date|data|news of)<word>`,
      `(?:the forum|our forum|our members|the membership|as a forum(?: ,)? we|our committee) <soft_>(?:thinks?|believes?|feels?|wants?|says?|reckons?|considers?|prefers?|oppose|opposes|rejects?|objects?|insists?|demands?|hates?|loves?|likes?|would like|would prefer|would rather|is (?:opposed|against|unhappy|angry|concerned|worried|clear|adamant|convinced|disappointed|furious|delighted)|are (?:opposed|against|clear|adamant|convinced))`,
      'we (?:<soft_>)(?:think|believe|feel|reckon|consider|oppose|reject|object|insist|disagree|prefer|would prefer|would rather|hate|love|like) (?!not|we (?:agreed|said|have|are|were)|that (?:is|was) item|it is item|the (?:chair|minutes|date|next item|meeting|link)|you are on mute|it was (?:agreed|june)|about|of|through|to ask|back)<word>',
      'we (?:as a forum )?(?:are|were) <soft_>(?:<upset>)(?! (?:to (?:see you|hear|be here|join)|for your|if|when|whether|about (?:time|the date)))',
      '(?:happy|glad|content|pleased|delighted|fine|ok|okay) (?:for you )?to <soft_>(?:sign|approve|say|agree|support|back|accept|endorse|go (?:along|ahead)|be (?:named|listed|quoted)|lend|recommend|confirm|put (?:our|the forum|my) name|have our)',
      '(?:we|i|the forum|forum|parents|members|happy|glad|let us|fine|ok|you) <few>(?<!(?:been|be|is|was|were|are|get|gets|not) )(?:sign|signed|signing) (?:this |it |that |them |the <word> )?off',
      '(?:you|they|feel free to|please|the council) (?:can|could|may|are welcome to|have permission to)? ?(?:say|put|use|quote|count|add|tell|assume|take it|name|list|write|record|note|state|minute|report|publish) <few>(?:our logo|our name|us|we|parents|families|the forum|forum|that parents|that families|that we|that the forum|our support|our members|it was co-?produced)(?: <rest>|$)',
      'our logo',
      '(?:i will|i can|let me) speak for (?:the |all |our )?(?:parents|families|everyone|members|forum)',
      '(?:rely|count|depend|bank) on (?:us|me|the forum|parents)',
      '(?:the )?(?:parent carer|parent|carer) forum (?:recommends?|approves?|supports?|backs?|endorses?|agrees?|accepts?|welcomes|wants|thinks|believes|is (?:happy|in favour|behind|against|on board))',
      'i am (?:sure|certain|confident|positive) (?:that )?(?:the forum|parents|families|members|our members|everyone) (?:would|will|are|is|agree)',
      'count (?:us|me|the forum|parents|families) in',
      '(?:have|has|got) <few>(?:our|the forum s|my|parents|families) (?:<word> )?(?:backing|support|blessing|agreement|approval|go-ahead|vote|word|consent|permission|endorsement|green light)',
      '(?:fine|good|ok|okay|great|alright|all right) (?:by|with) (?:us|me|parents|the forum|families)|works for (?:us|me|parents|families|the forum)|go ahead|put us down|put the forum down|sign us up|consider (?:it|us|that|the forum|parents) (?:done|agreed|signed|approved|in|on board)|sign us up|we are in$|we are in [.,]|that is a yes|it is a yes|yes from (?:us|me|the forum|parents)|happy with that|(?:full|total|complete) (?:support|backing) (?:from|of)|thumbs up from|green light from',
      '(?:as|on behalf of|speaking for|for|in the name of) (?:all |our |the |every |my )*(?:parents|members|families|forum|carers|parent|family)(?: and carers)?(?: here)?(?: ,)? (?:i|we) (?:<soft_>)(?:can |will |would |am |are )?<soft_>(?:like to )?(?:accept|approve|agree|support|endorse|confirm|sign|say yes|back|commit|happy|welcome|reject|oppose)',
      '(?:say|tell(?: <word>){1,3}?|announce|report|record|minute|confirm|note|put|tell them) (?:that )?(?:parents|families|we|the forum|carers) (?:have |has |are |is |were |had )?<soft_>(?:signed|helped|agreed|happy|been|on board|involved|consulted|supportive|approved|given|behind|content)',
      '(?:we|i|the forum|our members|our reps|members|our volunteers) (?:will|can|could|would be happy to|are happy to|am happy to|shall) (?!not)<soft_>(?:take (?:it|this|that) on|run|(?<!we (?:will|can|could) )do (?:that|it|this|the)|do (?:that|it|this)(?= for you| [.!]|$)|promote|deliver|organise|lead|fund|pay|get (?:the|our) (?:members|parents|families|volunteers)|sign|back|support (?:this|it|that|the)|endorse|commit|guarantee|make sure (?:parents|families|all|every)|speak for (?:all|every)|co-chair|distribute|recruit|train|staff|host (?:it|the)|write the|cover the|agree|approve|accept|vouch)(?! (?:with members|by|at our|our own|our survey|a survey|the survey of members|that out|how|who|a date))',
      '(?:was|is|were|are|has been|have been|it) <soft_>co-?(?:produced|designed|created|written) (?:with|by) (?:us|parents|families|the forum|carers|our)',
      '(?:i am|we are|the forum is|parents are|families are) <soft_>behind (?:this|that|it|you|the)|(?:one hundred|100|hundred|110) ?(?:percent|per cent|%) (?:behind|support|agree|on board|with you|in favour)|(?:behind|support|agree with) (?:this|that|it|you) (?:one hundred|100|a hundred|hundred) ?(?:percent|per cent|%)',
      '(?:parents|families|carers|our members|members|the forum|people|mums) (?:would|will|are going to) <soft_>(?:be (?:happy|fine|ok|okay|delighted|pleased|thrilled|over the moon|on board|grateful|content|glad|relieved|furious|angry|against)|love|welcome|support|back|accept|hate|never accept|not accept|not mind|not object|agree|prefer|jump at)(?! if)',
      'i (?:can )?(?:<soft_>)(?:confirm|promise|guarantee|commit|vouch)(?! (?:the (?:date|time|action)|i|my|that (?:the date|i)|with|by|nothing))',
      '^(?:<soft_>)?(?:agreed|yes ,? (?:agreed|we|the forum|parents|that is fine|happy|absolutely|of course|sure)|approved|absolutely agree|no objections?|no problem with (?:that|this)|sounds good)(?= [,.!]|$| (?:from|the|we|to|on|by|that))',
      'i (?:am|was) (?:giving|authorised|authorized|able|allowed) <few>(?:approval|agree|approve|sign|speak for all|consent)',
      '(?:the forum|parents|families|we) (?:has|have) <soft_>(?:no objections?|no problems?|no issues?|no concerns?|given (?:our|its|the)|endorsed|co-?produced)',
    ],
    unless: [
      asked,
      '(?:can|could|shall|should|may|do|did|will|would) (?:we|not)(?: all)? <soft_>(?:agree|accept|support|approve|sign|endorse|speak|say|commit|confirm|back)',
      '(?:until|unless|before|once) (?:we|members|i|the forum|our members|they|families|parents|it)',
      '(?:need|have|want|wants|going) to (?:ask|check|take|hear)',
      '(?:not|never|yet to) (?:been |yet )?(?:asked|agreed|taken|consulted|decided|signed|discussed|seen)',
      '(?:is|are|was|were|has) <few>(?:agreed|decided) (?:today|here|in|by|at|last|yet)',
      'we (?:all )?agreed (?:in|at|last|on|to|that)',
      'what we (?:agree|agreed|think)',
    ],
    asksAreFine: true,
    why: 'Has the forum said so? A yes in the room is hard to take back.',
    instead: "I'll check with the forum and tell you by [date].",
    examples: [
      {
        before: 'The forum fully supports the new hub.',
        after: "I'll check with the forum and tell you by [date].",
      },
      {
        before: "I agree, let's go with option B.",
        after: "I'll check with the forum and tell you by [date].",
      },
      {
        before: 'You can say it was co-produced with us.',
        after: "I'll check with the forum and tell you by [date].",
      },
    ],
    alone: [
      "I can't agree to that today. I'll check with the forum.",
      'Can we agree a date?',
      'Members backed this at our June meeting, 34 of 36.',
      'Who supports families after 18?',
    ],
  },
];

const every =
  '(?:all|every|every single|each and every|all of|all the|absolutely all|literally all|literally every|virtually all|virtually every|nearly all|nearly every|almost all|almost every|practically every|any)';
const some = '(?:no|not a single|not one|not a|hardly any|barely any|no single)';
const may =
  '(?!should|must|can|could|may|might|will|would need|who|whose|needs|need|in|of|at|on|to|and|or|that|with|a right|has a (?:right|yearly|plan|named)|have (?:a|the) right|get a|gets a|from|for|under|over|without|whose|a|an|the|deserves?|counts?|matters?|is different|is welcome|are welcome|invited|by|as|about|gets? (?:a|the)|has the|is (?:entitled|invited)|are (?:entitled|invited)|aged|here|today|see|hear|receive|receives|[,.?!(])';
const where =
  '(?:(?:in|across|on|from|at|all over|around) (?:the |this |our |my |every )?(?:whole |entire )?(?:area|county|country|city|town|borough|district|region|forum|group|community|school|village|facebook|north|south|east|west|england|uk|land|patch|council|list|system|CAP|street) )?';
const feeling =
  'up in arms|furious|outraged|livid|fuming|desperate|desperately unhappy|at breaking point|on their knees|broken|in crisis|at (?:the end of|their wits)|sick (?:of|to death|and tired)|fed up|disgusted|appalled|seething|angry|crying out|screaming|begging|terrified|traumatised|at war|rioting|being failed|failed|suffering|united|unanimous|devastated|drowning|distraught|horrified|raging|sick|incensed|enraged|despairing|exhausted|worn out|burnt out|over the moon|thrilled|ecstatic|delighted|shouting|revolting|in uproar|in despair|baying|had enough|dying|beside themselves|going out of their minds|at each other|in bits|on the edge|at rock bottom|livid|up to here|demented|frantic|in tears';

export const overclaims: VoiceRule[] = [
  {
    code: 'overclaim',
    says: [
      `${every} (?:of )?(?:the |our |my |these |us )?<which_>(?:<those>) ${where}<soft_>${may}<word>`,
      `(?:everyone|everybody) (?:i know|i speak to|we speak to|i have spoken to|i talk to|i meet|in <few>(?:town|county|city|area|group|community|forum|borough)|on <few>(?:facebook|group|page))`,
      `(?:everyone|everybody|everyone s|the whole forum|every one of (?:us|them)|each of us) <soft_>(?:is|s|are|was|were|feels?|hates?|wants?|knows?|thinks?|says?|agrees?|finds?|struggles?|loves?|has (?:had|been|given|lost|the same|problems|complained|said)|have|supports?|tells?|likes?|needs? it|dreads?|would (?:prefer|rather|love|like|agree)|understands?|prefers?|dislikes?|sees?|complains?|suffers?|expects?|believes?|said|felt|wanted|hated|loved|thought|agreed)(?! (?:happy to|ready|here|welcome|invited|free|able to see|on mute|the (?:paper|slide|agenda)|seen the|got the|had a chance|able|a copy|joined|in the room|clear on|present|has the))`,
      `(?:nobody|no one|noone|no-one|not one (?:of us|person|parent|family)|none of (?:us|them|our|the (?:parents|families|carers|mums))) <soft_>(?!from|here|else|today|in (?:the|this) room|has been named|is named|is down|was at|on|with|at|who|will|(?:can|could) (?:make|come|join|hear|see)|should|of|to|needs|knows yet|has been given|has (?:taken|the action|answered the)|is (?:listed|here|taking|chairing|leading|on the call|recording)|[,.])<word>`,
      `${some} <which_>(?:famil(?:y|ies)|parents?|carers?|mum|mums|dad|child|children|young person|one|person|people) ${where}<soft_>(?!from|should|must|will|can|could|may|who|in|of|here|to|has to|have to|needs?|at|or|replied|answered|came|attended|responded|with|without|is here|else|and)<word>`,
      `there (?:is|are|was|were) (?:not (?:one|a single|a)|no|not any|hardly a|barely a) (?:single )?<which_>(?:<those>) ${where}(?:who|that|happy|in|anywhere|left|here who)`,
      '<which_>(?:families|parents|carers|mums|dads|children|young people|kids|people) (?:are|is|get|have|were|feel|being)? ?(?:<soft_>)(?:always|never|constantly|forever|without fail|every single time|day in day out) <word>',
      `<which_>(?:families|parents|carers|mums|dads|people|members|children|young people|kids|mothers) (?:everywhere |here |across <few>)?(?:are|feel|is|have|were|s|being)? ?<soft_>(?:all )?(?:${feeling})(?! (?:about this|by the letter) , (?:we|our))`,
      '<which_>(?:families|parents|carers|mums|people|members) (?:here |everywhere |round here )?(?:have|has)? ?<soft_>(?:lost|had|no|given up) <soft_>(?:all |any |total |complete |every )?(?:faith|trust|confidence|hope|enough|patience|respect)',
      '<which_>(?:families|parents|carers|mums|people) (?:will|would) (?:not stand|not put up|revolt|riot|never forgive|never trust|walk away|be up in arms|fight this)',
      '(?:we|i|the forum) (?:<soft_>)(?:speaks?|represents?|talks?|am here|are here|stands?|is the voice|are the voice|am the voice) (?:for |of )?(?:all|every|the whole|each|the entire|thousands|hundreds|185|everyone|everybody)',
      '(?:the|our) (?:whole|entire) <few>(?:community|town|county|city|area|borough|forum|membership|group|region|village|population|sector|send community)(?: of <few>)? ?<soft_>(?:is|are|wants?|hates?|feels?|thinks?|agrees?|has|have|supports?|knows?|loves?|says?|believes?|suffers?|needs?|backs?|stands?)',
      '(?:the|our) (?:send |sen |parent |local |autism |autistic |deaf |disabled )+(?:community|parents) <soft_>(?:is|are|wants?|hates?|feels?|thinks?|agrees?|has had|supports?|loves?|says?|believes?|rejects?|backs?)',
      '<which_>(?:families|parents|carers|mums|dads|people|members|households) (?:right |from )?(?:across the|all over|up and down the|everywhere in|throughout the|all across|in every|everywhere|the length and breadth|across all|in all|nationwide|far and wide)(?! of the (?:north|south|east|west))',
      '(?:parents|families|carers|people|members|mums|everyone) (?:all |totally |fully |completely )?(?:agree|are) (?:with us|behind us|with me|on our side|as one|unanimous|in agreement|of one mind)',
      '(?:without exception|to a man|to a person|unanimously|universally|across the board (?:parents|families)|hands down|every last one|the lot of them|one and all|as one voice|with one voice|speak as one)',
      '(?:is|are|was|were|gets?|get|has|have) (?:<word> )?never <soft_>(?:been )?(?:answered|listened|told|asked|heard|given|returned|followed|consulted|invited|on time|enough|right|seen|kept|met|read|any|there|offered|available|picked|updated|up to date|open|work(?:s|ed)?|supported)',
      '(?:is|are|was|were|gets?|get|comes?|arrives?) always (?:late|wrong|lost|full|engaged|the same|last|cancelled|cut|too|missing|forgotten|ignored|a (?:fight|battle|struggle)|closed|busy|down|refused|us|parents|families)',
      '(?:never|not once|nothing) <soft_>(?:ever )?(?:works|worked|happens|changes|changed|gets done|improves|gets better|has changed|has worked|has happened|comes of)',
      'all (?:of )?(?:us|them|our (?:parents|families|members|kids|children)) <soft_>(?:feel|want|hate|think|know|agree|are|have|say|struggle|love|need|suffer|support)|we all (?:want|feel|hate|think|struggle|have (?:been|had)|say|suffer|live|need this|love)|they all (?:say|feel|want|hate|agree|think|struggle|have)',
      '(?:always|never|no) <few>(?:for|from|with) (?:any|all|every) <which_>(?:<those>)',
    ],
    unless: [
      '(?:not|nor) <few>(?:all|every|everyone|everybody|always)',
      '<number> (?:of|out of) (?:the )?<number>',
      '(?:who|that|which) (?:replied|answered|came|responded|took part|filled|attended|we asked)',
      '(?<!(?:all|every|all the|all our|most) )(?:families|parents|carers|members) (?:who )?(?:told us|say|said|tell us)',
      'none of the <number>|all (?:<number>|of the <number>)',
      'make sure|so that (?:every|all|no)|means that every',
    ],
    asksAreFine: true,
    why: 'One person who disagrees would undo it. A number is stronger.',
    instead: ({ about }) =>
      `How many families find this${about ? ` with ${about}` : ''}? Could we find out together?`,
    fills: true,
    examples: [
      {
        before: 'All parents hate the new system.',
        after: 'How many families find this? Could we find out together?',
      },
      {
        before: 'Parents are up in arms.',
        after: 'How many families find this? Could we find out together?',
      },
      {
        before: 'families across the whole county agree with us',
        after: 'How many families find this? Could we find out together?',
      },
    ],
    alone: [
      'Not all families have internet.',
      'All parents should get the same letter. Is that the plan?',
      'Nobody from transport is here today. Could they come next time?',
      'All four families who replied were unhappy.',
    ],
  },
];
