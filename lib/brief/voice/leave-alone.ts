/**
 * When "I" is right, and what is not about "I" at all: declaring an interest, thanks, taking an action,
 * not understanding, asking to speak, minutes, own mistakes, own time, saying who she is, an own view that
 * is called so, what families said. Each entry has its own examples, which are its tests.
 */
export interface LeftAlone {
  because: string;
  says: readonly string[];
  /** How far it reaches. Protecting people goes on everywhere. */
  reach: 'words' | 'sentence' | 'draft';
  examples: readonly string[];
}

const doing =
  'chair|lead|take|check|send|ask|write|email|bring|find|get|let|try|come|share|report|ring|call|speak(?! for (?:all|the parents|parents|families|everyone|the families))|raise|tell|look|pick|add|follow|chase|do|go|put|note|join|stay|step|sit|leave|copy|forward|draft|circulate|pass|feed|book|read|make|phone|talk|update|need|have|be|finish|start|keep|mute|help|work|collect|run|catch|see|declare|wait|listen|say|carry|drop|confirm|give|hand|host|meet|print|remind|reply|respond|return|set|sort|type|upload|arrange|invite|message|provide|contact|meet';
const meetingThing =
  'item|items|page [0-9]+|slide|slides|agenda|mute|muted|mic|microphone|camera|minutes|minute|hand up|recording|breakout|screen|sound|connection|quorum|any other business|aob|apologies|out of time|over time|next speaker|time to|the wrong link';

export const leaveAlone: readonly LeftAlone[] = [
  {
    because: 'Declaring an interest needs "I" and "my".',
    says: [
      '(?:declare|declaring|declaration of|declared|register|state|note) <few>interests?',
      'conflict (?:of interest )?(?:on|with|in|for|here|about|over|of)',
      'conflict of interest',
      'my <some>(?:uses?|attends?|goes to|go to|is at|are at|is on|is with|is under) (?:this|the same) (?:service|school|provider|pathway|clinic|team|unit|centre|nursery|college)',
      '(?:just|need|should|have) to declare',
      '(?:sit|step) (?:this |that )?(?:item |one )?(?:out|back)(?: of)?',
      '(?:leave|step out of|withdraw from) (?:the room|this item|that item|for this item)',
      'personal interest in',
      'i have an? (?:<word> )?interest (?:here|in|to)',
      '(?:declare|declaring) (?:that )?(?:i|my|it|now|this|here)?',
      'my <few><word> is a (?:patient|pupil|client|student|user) (?:of|at|here)',
    ],
    reach: 'sentence',
    examples: [
      'I need to declare an interest, my son goes to this school.',
      'My daughter uses this service so I will step out of this item.',
    ],
  },
  {
    because: 'Her own view, and called so.',
    says: [
      '(?:not|and not|rather than) (?:for |as |on behalf of |speaking for )?(?:the |our |my )?(?:forum|group|members|families)(?: s)?(?: view)?',
      'in (?:a|my) (?:personal|private) capacity',
      'speaking (?:only |purely |just )?(?:for myself|personally)',
      '(?:only|just) (?:for|speaking for) myself',
      '(?:this|that|it) is (?:only |just |purely )?(?:me|my (?:own |personal )?(?:view|opinion|thoughts?))(?: only| alone)?',
      'my (?:own|personal) (?:view|opinion|thoughts?)',
      'i am (?:choosing|happy) to share (?:this|my)',
      'with my (?:own )?parent hat on',
      'wearing my parent hat',
    ],
    reach: 'draft',
    examples: [
      "This is my own view, not the forum's: I would start small.",
      "I'm choosing to share this: my son was out of school for a year.",
    ],
  },
  {
    because: 'Thanks, and being human.',
    says: [
      '(?:thank|thanks|thankyou|thank you|cheers|congratulations|well done) (?!for nothing|to you lot).*?(?= but|$)',
      'i <soft_>(?:appreciate|(?:am )?<soft_>grateful).*?(?= but|$)',
      'i (?:would |want )<soft_>(?:like )?to <soft_>(?:thank|say thank|say thanks|congratulate|welcome).*?(?= but|$)',
      'i <soft_>(?:am |was )?<soft_>(?:glad|pleased|happy|delighted|sorry|sad|good) <soft_>(?:for you|you|to hear|to (?:see|meet|have) you|that you|about your|to be (?:here|back|late|joining))',
      'i hope (?:you|that|this|it|your|everyone|NAME|we) <some>(?:had|have|has|helps|is (?:ok|okay|well|better|useful|clear)|are (?:well|ok|okay|better)|feel|enjoyed|makes sense|all)',
      'i (?:like|love) (?:your|the|that) (?:<word> )?(?:puppy|dog|cat|background|jumper|mug|photo|picture|plant|hat|scarf|new baby|garden)',
      'i am <soft_>(?:nervous|anxious|shy|excited|tired|poorly|unwell|ill|pleased to meet|new)(?= (?:,|today|this|about (?:speaking|today|this meeting)|to (?:this|meet|be here|the))|$| \\.)',
      'i am <soft_>nervous',
    ],
    reach: 'words',
    examples: [
      'I want to thank the transport team for the new phone line.',
      'I hope you had a good break.',
      "I'm a bit nervous, this is my first board.",
    ],
  },
  {
    because: 'Taking an action, or saying what she can do.',
    says: [
      `i (?:will|shall|(?:can|could)(?! (?:not|hardly|barely))|may|might|am going to|am not able to|am able to|am happy to|would be happy to|am willing to|would be willing to|need to|must|have to|will have to|will need to|am free to|would have to|would need to|would want to|would like to|want to|ought to|should) <soft_>(?:to )?(?:${doing})(?! (?:it|this|that|you|them) (?:up|off)? ?(?:as|is wrong)|(?:ing)? (?:on board|behind))`,
      'i (?:can not|could not|will not) <soft_>(?:be (?:there|here|at)|stay|make|come|join|attend|take|do|hear|open|find the|see (?:the|your|you|it|page|slide)|speak|share)',
      'i have <soft_>(?:sent|emailed|asked|written to|shared|booked|put|added|checked|circulated|raised|read|brought|got (?:a|one|the) (?:question|point)|spoken to|been asked|been in touch|been to (?:the|all|every|both|this|that|a)|had replies|copied|attached|uploaded|printed|gathered|collected|heard from|finished|done (?:that|the|my))',
      'put (?:me|that|it) <few>down',
      'put me down (?:for|as|to)',
      '(?:action|question|hand|mistake|one|job|point|slide|bit) is mine',
      'mine (?:was|is) (?:the|that|a) <few>(?:question|action|point|hand|comment|slide|one)',
      'is mine',
      '(?:leave|hand) (?:it|that) (?:to|with) me',
    ],
    reach: 'words',
    examples: [
      "I'll take that back to the forum.",
      'ill check with members and let you know',
      'That action is mine.',
    ],
  },
  {
    because: 'Asking to speak, order and minutes.',
    says: [
      `i (?:would|want|wanted|need|wish|just)(?: <soft_>)?(?:like|to|want|wanted|would) (?:just )?(?:to )?(?:ask|come|hear|add|say|raise|check|know|make sure|understand|see (?:the (?:paper|figures|data|minutes|draft|slide|report|numbers))|go back|come back|propose|suggest (?:we|that we)|move|clarify|note|bring|be clear|be sure|pick up|return|flag|mention|follow up|second|question|speak|start|finish|record|talk|discuss|point out|hear from|find out|invite|leave)`,
      'i would like (?:it|this|that|the minutes|my name|the record|a copy|the papers?|the slides?|the link|an? (?:date|answer by|copy|update|minute|moment|correction)|us|time)',
      'i want (?:it|this|the minutes|my) (?:noted|minuted|recorded|to show|name)',
      'i would be (?:interested|keen|curious) to (?:know|hear|see|learn)',
      'i (?:propose|suggest|move|second) (?:that )?(?:we|this|it|the chair|a (?:date|break))',
      `i <soft_>(?:think|believe|feel|suppose|reckon|thought|guess) (?:that )?(?:<word> ){0,6}(?:${meetingThing})`,
      'i <soft_>(?:think|believe|thought) (?:that )?(?:you are|NAME|health|someone|somebody|the chair|we have lost|you were|you said|you meant|i|it was (?:agreed|june|the)|that was|that is (?:all|everything|it|me|my)|this is (?:item|the (?:right|wrong|old|new) (?:slide|page|version|draft|paper)))(?! (?:am right|speak|should be|need|have failed|all|do not|just|think))',
      'i <soft_>(?:think|believe|feel|thought) (?:that )?we (?:agreed|said|have (?:<number>|finished|covered|lost|run|time|done|been)|are (?:on|at|out|done|nearly|running|ready)|lost|covered|need (?:a date|an owner|another|longer|more time|to move|to finish|to stop|to fix|a break)|can move|should move|missed|skipped|started|had|were|did|do not have|might|may)',
      'i <soft_>(?:think|believe) (?:that is|it is|this is) (?:one|a (?:question|matter|point)|something|for) (?:for|to)?|i <soft_>think my <word>',
      'i <soft_>think we (?:have )?<soft_>(?:met|draw|wrap|close|stop|leave it|should (?:stop|close|wrap|finish|hear))',
      'i am <soft_>keen to (?:hear|know|see|learn|understand)',
      'i am afraid(?= [.,?]|$| (?:i|we|not|so|it is|that is))|i am afraid to say',
      'i do not want to (?:move on|hold|take up|interrupt|keep|rush|repeat|speak for|go over)',
      'i <soft_>think we have (?:not )?finished',
      'i <soft_>(?:had|have|put|raised) (?:a |my |one |two |three |another |some )(?:quick |small |short )?(?:hand|questions?|points?|things?|comments?|query|queries|concern about the (?:date|minutes)|item|suggestion|correction|apology|apologies)',
      'i had my hand',
      'my (?:question|hand|point|name|apologies|notes?|mic|microphone|camera|screen|connection|internet|understanding|turn|email|role|co-rep|colleague|copy|action|actions|list|figures?|line|suggestion|request|proposal|paper)',
      'could i|can i|may i|might i|shall i|should i|am i|do i|did i|have i|was i',
      'excuse me|let me|remind me|bear with me|allow me|tell me|send me|copy me|give me|show me|hear me|see me|with me|(?<!if you )ask me|reach me|ring me|call me|email me',
      'i (?:emailed|sent|wrote|asked|rang|called|phoned|spoke|raised|brought) <some>(?:clerk|chair|question|agenda|apologies|minutes|notes|members|forum|draft|paper|families|survey|results|reps?)',
      'i (?:was|am) (?:at|in) (?:the|that|this|both|all) <few>(?:board|meeting|workshop|session|group)',
      'i (?:was|am|have been) <soft_>(?:asked|told) (?:by|at|in|to (?:bring|raise|say)) <some>(?:members|forum|meeting|board|families|parents|may|june|july|march|april|chair|clerk|steering group)',
      'i (?:joined|missed|came|arrived|attended|chaired|took|noticed|see|saw|note|noted|counted) <few>(?:late|start|beginning|board|meeting|minutes|that (?:item|page|the (?:paper|minutes|agenda))|item|page|paper|papers|notes|bit|workshop|session|training)',
      'i waited to (?:raise|ask|say)',
      'i <soft_>(?:think|believe|thought) (?:that )?it (?:was|is) (?:<month>|my|your|on|in|at|the (?:[0-9a-z]+)|item|agreed|<number>|mon|tues|wednes|thurs|fri)|i (?:have|have got) (?:the|a note|some|our|your|their|both|those|that|it|one|two|three|no|nothing|just the|only the) <few>(?:figures?|numbers?|minutes|notes?|paper|papers|link|slides?|date|dates|report|survey|results|list|action|question|point|points|update|more|to add|here|further)|i <soft_>(?:like|love|admire) your|i am (?:on|in|at) (?:the|my|a) (?:train|bus|car|phone|office|hospital|call|move|tram)|i (?:may|might) (?:drop|have|need|be|lose|turn)',
      'i have understood|i am not the (?:right|best) (?:person|one)|do not get me wrong|i (?:was|am) (?:on mute|muted|kicked out|in the waiting room|having trouble|cut off)|i lost (?:you|sound|my (?:place|connection))|i (?:joined|started|became) <some>(?:ago|since|forum|rep|months|years)(?= (?:and|,)|$| [.])',
      'my (?:first|last|second|third|next|previous|other|final|main|only) (?:<word> )?(?:point|question|meeting|board|item|comment|request|slide|message|email|ask|time|thing|day|review meeting)|my (?:sound|audio|video|dog|cat|laptop|battery|phone|headset|wifi|broadband|signal|lunch|coffee|tea|holiday|bus|train|parking|details|pronouns|badge|background|keyboard|mouse|printer|diary|calendar|thanks|condolences|congratulations|word|hat)',
      'i (?:would )?(?:want|need|like|prefer) (?:members|the forum|families|the steering group|our members|us|my co-rep) to (?:see|agree|hear|decide|read|check|have)',
      'i have an? (?:<word> )?interest (?:here|in|to)|i am (?:in listening mode|speaking as (?:the|a) <few>(?:rep|forum)|only listening|listening)|i (?:noticed|notice|note)|i was at the same',
      'before i (?:agree|answer|say|sign|reply|respond)|if i (?:agree|may|can|could|understood|understand|heard|have)|unless i|until i',
      'i (?:met|heard from|spoke (?:to|with)|talked (?:to|with)|listened to|surveyed|asked|had (?:replies|messages|emails|calls) from|hear from|am hearing from) (?:<number>|families|parents|members|carers|some|a few|several|the families)',
      'i (?:do not|can not|did not|have not got) <soft_>(?:yet )?(?:have )?(?:a |the |any )?(?:view|mandate|figures?|number|answer|date|papers?|link|permission|authority)',
      'i (?:can not|could not|am not able to|do not want to|would not want to|would rather not|am not in a position to|can only) <soft_>(?:agree|speak for|commit|sign|say|answer|promise|accept|confirm|vote|decide|support|approve)',
    ],
    reach: 'words',
    examples: [
      "I'd like to ask a question about item 6.",
      'I think this is item 7.',
      "I don't think we've finished this. Can we fix another date?",
      'I rang the chair yesterday about the agenda.',
    ],
  },
  {
    because: 'Not understanding is allowed, and so is wondering.',
    says: [
      'i <soft_>(?:understand|follow|get|see) (?:this|that|the|what|it|which|how|all)(?= (?:graph|table|chart|slide|means?|page|term|acronym|letters|word|figure|paper|form|stands|you (?:mean|said|just)|bit|part|the (?:difference|figures?|process|timeline|graph|table))|$| [,.?])',
      'i <soft_>(?:understand|follow)(?= [,.?]|$)',
      'i (?:do not|did not) <soft_>(?:know|catch|hear|recognise|quite (?:hear|catch|follow|get))(?: (?:what|who|that|which|the|how|if|whether|when))?',
      'i am <soft_>(?:not )?<soft_>(?:sure|clear|certain) (?:i|what|who|which|how|where|if|whether|when|about (?:the (?:date|next|figure|number|term)|what|that))',
      'i am <soft_>(?:lost|confused|muddled|curious|wondering|interested)(?= (?:,|how|what|which|about (?:the (?:dates?|figures?|slides?|numbers?|letters|terms?|acronyms?)|what|which)|by (?:the (?:letters|acronyms|dates?|figures?|numbers?|graph|table))|if|whether|to|where)| [.?]|$)',
      'i <soft_>(?:have not|had not|never) heard <few>(?:of (?:it|that|this|them)|that (?:term|word|one)|it before|this before)',
      'i (?:just )?(?:wonder|wondered|was wondering|am wondering|ask|am asking|would ask|only ask)',
      'i take it',
      'what i (?:mean|meant|am asking|wanted to ask)',
      'i (?:guess|suppose) (?:my|the|what i am|so)',
      'as far as i (?:know|understand|can (?:see|tell))',
      'i (?:hear|heard) (?:you|what you|your)',
      'i (?:see|understand|get|know) (?:your|why (?:that|it) is|that (?:money|time|budgets?|you))',
    ],
    reach: 'words',
    examples: ["I don't understand this graph.", 'I wonder if we could hear from schools too.'],
  },
  {
    because: 'Own mistakes, own time, saying who she is.',
    says: [
      'i (?:had|got|have|have got) (?:that|this|it|the <word>|my <word>|those) <few>wrong',
      'i (?:was|am|stand|may be|might be|could be) (?:wrong|mistaken|corrected|in error|out of date|mixed up|sorry)',
      'i (?:misread|misheard|misunderstood|forgot|mixed up|muddled|miscounted|misspoke|overlooked|apologise|missed|gave (?:you|out|the wrong|an? (?:old|wrong))|quoted|said (?:june|july|may|it|that|the wrong|in)|used (?:the|an?) (?:old|wrong)|spoke (?:too|out))',
      'i should (?:have|not have) (?:sent|said|asked|checked|told|brought|read|used|raised|been|spoken|made|put|added)',
      '(?:my|sorry ,? my) (?:mistake|fault|bad|error|apologies)',
      'i (?:am sorry|apologise)',
      'i (?:have|need|had|will have|am going to have) to (?:go|leave|drop|pick|be|step|stop|run|dash|collect|head|finish|miss|log)',
      'i (?:have|have got) (?:all (?:night|day|evening)|until|till|<number> minutes|another meeting|another call|a hard stop|time|no school run)',
      'i (?:am|will be) (?:free|away|late|around|here|running late|back|off|out|in (?:work|hospital) (?:on|until)|on (?:leave|holiday)|available|not (?:free|available|here)|only (?:here|free)|<number> minutes late|leaving|joining|sharing|recording|taking notes|speaking for|on mute|unable to (?:stay|come|join|attend))',
      'i am (?:NAME|the|one of|a|an|your|also the|new|here|from|representing|joining|standing in|covering|chair|with|sitting in) ?(?:<some>(?:rep|reps|representative|forum|chair|trustee|volunteer|member|group|for the|here for|standing in|covering))',
      'i am NAME',
      'i (?:have been|became|started|joined|am) (?:a|as a|as|on|in|with) <few>(?:rep|reps|representative|forum|committee|steering group|volunteer|trustee|board)',
      'i (?:represent|volunteer|sit on|work with|speak for|come from|chair|co-chair|lead on|help run|run) (?:the |our |a )?<few>(?:forum|board|families|group|reps?|parents|parent)',
      'my name is',
    ],
    reach: 'words',
    examples: [
      'I had that wrong, thank you.',
      "I've got all night!",
      "Hi, I'm Donna, one of the parent reps.",
    ],
  },
  {
    because: 'Families, and not the rep, say it.',
    says: [
      '<which_>(?:families|parents|carers|mums|dads|members|young people|children|respondents|family|parent) <soft_>(?:tell|told|have told|said to|say to) (?:us|me|the forum) .*',
      '.* (?:families|parents|carers|members|young people) (?:say|tell us|told us|have told us|said)(?= [.?!]|$)',
      'what (?:<which_>)?(?:families|parents|carers|members|young people) (?:told|said to|say to|tell) (?:me|us) <rest>',
      'what (?:<which_>)?(?:families|parents|carers|members|young people) (?:say|said)',
    ],
    reach: 'words',
    examples: ['What parents told us surprised me.', 'Our children deserve better, families say.'],
  },
];
