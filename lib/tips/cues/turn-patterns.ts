/**
 * What the turns of phrase are made of (turns.ts): patterns over words, as in the rules, and the classes of
 * words that only they speak of. A turn need not be right alone, as the model weighs it with the others.
 */

/** Classes of words, beside those of words.ts. */
export const turnVocabulary: Readonly<Record<string, string>> = {
  few_: '(?:[^ .?]+ ){0,4}',
  some_: '(?:[^ .?]+ ){0,6}',
  burden_:
    'complaints?|waits?|waiting|waiting times?|waiting lists?|lists?|exclusions?|suspensions|appeals?|tribunals?|backlog|backlogs|delays?|visits|unanswered|calls|refusals|absence|absences|turnover|out of school|timetables?|late plans|overdue|placements|vacancies|costs|queue|queues|errors|cases',
  gain_:
    'attendance|timeliness|satisfaction|on time|uptake|take-up|response rate|confidence|places|staffing|reviews done|quality|numbers trained|scores?|ratings?|results|performance|relationships|communication|attainment|figures|turnout',
  less_:
    'down|halved|dropped|fallen|fell|reduced|lowest|lower|shorter|shrunk|come down|gone down|cut|cleared|fewer|less|a third of|shortest|nearly gone|vanished|eased|eliminated|under control',
  more_:
    'up|doubled|risen|rose|increased|highest|higher|best|better|improved|climbing|climbed|grown|soared|shot up|trebled|gone up|strongest|record',
  worse_:
    'up by|doubled|trebled|gone up|risen|worse|highest|growing|longer|rocketed|increased|climbing|soared|spiralling',
  ours_:
    'you|your|forum|forum s|pcf|parents?|parent s|parent carers?|carers|famil(?:y|ies)|family s|mums?|dads?|members|young people|survey|campaign|petition|coffee mornings?|report you|us pushing',
  giver_:
    'they|we|council|cabinet|trust|icb|governors?|health|school|schools|panel|dfe|commissioners?|college|board|company|social care|head|team|i|exec|directors?|ministers?|members|nhs|executive|judge|ombudsman|transport|education|department',
  lack_: 'refused|declined|rejected|turned down|yet to|decided not|said no|lost|failed|unable',
};

/** By name; a line has the turn if one of its patterns is found. */
export const turnPatterns: Readonly<Record<string, readonly string[]>> = {
  // What makes a thing not so, or not yet.
  hoped: [
    '(?:hope|hopes|hoping|hopefully|plan|plans|planning|aim|aims|aiming|want|wants|trying|try|need|needs|would like|bid|bidding|looking|going|due|ought|wish|able|like|love|about) to',
    '(?:agree|agreed|promised) to (?:look|think|consider|meet|talk|discuss|review)|asked to (?:comment|look|improve)|waiting to hear|got to be|has to be',
    'if|unless|might|may|could|should|would (?:be|help|love|like|make|need|mean)|wouldn t it|perhaps|maybe|when <few_>(?:agree|agrees|get|done)|once <few_>(?:agreed|get|done)|next year|being (?:looked|considered|printed|reviewed)|will be (?:asked|looked|considered)|quick wins?|easy wins?|starts? in|plan is|aim is|we will hear|good luck',
  ],
  denied: [
    'not|never|no|nobody|none|no one|hardly|nothing|without (?:success|any)|unsuccessful|<lack_>|sadly|unfortunately|afraid|neither',
    '(?:is|are) (?:closing|being cut|going)|cancelled|stopped|dismissed|broken|inadequate|critical|weak|poor|badly|worse|mixed|vacant|shut|rejected|missed',
  ],
  asked: [
    '\\?',
    '(?:has|have|did|do|does|is|are|will|would|could|can|should|was|were) (?:the|we|they|you|it|that|there|any|anyone|anybody|families|parents|cabinet|health|social|our)',
    '(?:what|who|when|how|why|which|where|whether) (?:is|are|was|were|made|did|do|does|will|has|have|would|we|it|our)',
  ],
  elsewhere: [
    'other (?:councils?|areas?|authorit(?:y|ies)|counties|boroughs|places)|another (?:council|area|authority|county)|next door|apparently|i (?:hear|gather|read|heard|see)|her council|his council|cousin|over in NAME',
    'in NAME <burden_>|in NAME (?:they|the|we hear)|NAME (?:have|has|s) (?:had|won|cleared|got)',
  ],
  courtesy: [
    '(?:thanks|thank you)(?: very much| so much| ever so much)? (?:to )?(?:<few_>)(?:for (?:coming|that|the|your time|joining|stepping|chairing|sending|giving|having|all|bearing)|everyone|everybody|all|colleagues|chair|NAME)',
    'welcome|good to (?:see|be)|nice to|pleased to meet|happy (?:to take|with)|good (?:point|question|idea)|great question|well done on',
  ],
  // Good for families, said or granted.
  less_bad: [
    '(?:no more|no longer|not a single|without a single|shaved|dropped right off|gone in the bin|closed because nobody)',
    '<burden_> <some_><less_>',
    '<less_> <few_><burden_>',
    '(?:no|none of|no more|no one|nobody|no child|not one) <few_>(?:waiting|exclusions|complaints|delays|missed|out of school|overdue|appeals|late)',
  ],
  more_bad: ['<burden_> <some_><worse_>', '<burden_> <few_>up'],
  more_good: [
    '<gain_> <some_><more_>',
    'from <few_>to <few_>(?:per cent|percent|out of ten|ninety|eighty|a hundred)',
  ],
  less_good: [
    'from (?:nine|eight|four|five|ninety|eighty|seventy|green) <few_>to (?:one|two|three|ten|twenty|thirty|forty|red)|nearly halved|twice what|double what',
    '<gain_> <some_>(?:down|halved|dropped|worst|worse|fallen|fell|slipped|poor|low)',
  ],
  out_of: [
    '(?:nine|eight|ten|ninety|ninety-[a-z]+|eighty|eighty-[a-z]+|9\\d|8\\d|most|nearly all|all|every|every single|<number>) <few_>(?:of|per cent|percent|%|out of ten|families|parents|schools?|plans|child|children) <few_>(?:on time|said|rated|happy|signed|done|trained|have|has|good|satisfied|back|get|gets|got)',
  ],
  granted: [
    '(?:agreed|committed|promised|offered) to <few_>(?:fund|pay|keep|bring|reinstate|extend|add|give|change|open|let|include|provide|continue|match|protect)',
    '(?:said|say|saying|is|are|answer is|answer s|came back with) <few_>yes(?: to)?',
    '<giver_> (?:have |has |s |ve )?<few_>(?:approved|granted|accepted|adopted|backed|signed off|given us|confirmed|released|awarded|funded|secured|passed|found the money|put in|paid for|extended|reinstated|brought back|kept|upheld|endorsed|protected|ring-fenced|invested|committed|renewed|reinstated|recognised|agreed to (?:fund|pay|keep|extend|add))',
    '(?:is|are|s|was|were|been|be|got) <few_>(?:agreed|approved|granted|funded|signed off|secured|confirmed|accepted|upheld|ring-fenced|protected|passed|paid for|renewed|reopened|reinstated|made (?:accessible|free|permanent))',
    '(?:got|get|given|have|had|won|secured) <few_>(?:the (?:money|funding|go ahead|go-ahead|green light|grant|bid|full amount|places?|post|lot)|funding|everything we|another year|a yes)',
    '(?:money|funding|grant|bid|capital|budget|cash) <few_>(?:come through|came through|through|released|confirmed|approved|agreed|secured|successful|in place|there|found|protected|safe)',
    'go(?: |-)ahead|green light|over the line|went through|got through|sailed through|in favour of',
  ],
  kept: [
    '(?:is|are|s|been|now) <few_>(?:safe|saved|staying|permanent|protected|reopening|reopened|reinstated|here to stay|carrying on)',
    '(?:policy|proposal|plan|cut|charge|letter) <few_>withdrawn|backed down|did the trick|changed course|come round to|gone through|stays as it is|is back on|s back on|back to what it was|worked$|written into|going in on|going ahead|paid job|won$|been won|awarded|given us|offered jobs|the rule changed|climbed down|(?:everyone|every family|all) who (?:wanted|asked|needed)|(?:exceeded|beaten|met|hit|smashed) <few_>(?:targets?|all)|compliant on (?:ninety|eighty|9\\d|8\\d|all)',
    '(?:will|to) (?:stay open|reopen|carry on|continue)|(?:keeping|kept|hang on to|hung on to|held on to|saved|bring back|brought back|bring <few_>back|brought <few_>back) ',
    '(?:charge|fee|cut|cuts|closure|decision|rule|ban|letter|line|threshold|plan to close|notice|action) <some_>(?:scrapped|dropped|reversed|overturned|called off|lifted|gone|stopped|withdrawn|not going ahead|removed|lowered|changed|taken out)',
    '(?:scrapped|dropped|reversed|overturned|lifted|removed|taken out|called off|got rid of) (?:the|that|those|all) <few_>(?:charge|fee|cut|cuts|closure|decision|rule|ban|letters?|line|threshold|action|wording|form)',
    '(?:cap|charge|fee|limit|form|letters?|rule|wait|list) (?:has|have|is|s) <few_>(?:gone|binned|half|two pages)|binned|u turn(?:ed)?|u-turn|did a u|agreed with the family|back in school|in school full time|got (?:his|her|their|a|the) <few_>(?:place|minibus|plan|placement|answer)|half what (?:it|they)',
    'changed (?:its|their|his|her) minds?|making (?:it|that|them) permanent|(?:cut|closure|charge|proposal to close) (?:is|s) not',
  ],
  credit: [
    '(?:thanks to|because of|because|down to|due to|credit to|off the back of|on the back of|as a result of|following|after pressure from|thank|based on|from|after) <few_><ours_>',
    '(?:without|if it had not been for|if not for) <few_><ours_>',
    '(?:forum|parents?|you|families|carers|you lot) <few_>(?:asked|asked for|suggested|wanted|pushed|pushed for|raised|told us|said|fought|lobbied|campaigned|wrote|designed|tested|helped|came up with|drove|got us|made that|made it|proposed|requested)',
    '(?:your|forum s|parents|parent s|families) <few_>(?:idea|ideas|ask|suggestions?|comments|wording|words|feedback|question|questions|proposal|recommendations|survey|report|guide|campaign|evidence|work|pack|video|leaflet|input)',
    '(?:wouldn t|would not|could not) <few_>(?:exist|have|be)',
    '(?:just )?as (?:you|parents|families) (?:asked|wanted|said|suggested)|like you (?:asked|said|wanted)|what (?:you|we|parents|families) (?:asked for|wanted)',
  ],
  done: [
    '(?:is|are|s|been|now|gone|got|finally|have|has|it is|they are) <few_>(?:in place|live|open|opened|up and running|in post|appointed|recruited|filled|fixed|sorted|fitted|built|rewritten|redesigned|rebuilt|resurfaced|improved|changed|put right|done|started|happened|working|plugged|extended|doubled|launched|installed|painted|cleared|turned round|turned around|free)',
    '(?:have|has|we|they|ve) <few_>(?:recruited|appointed|cleared|fixed|doubled|opened|put on|put in|made the change|changed|rewritten|reduced|halved|accepted|signed up|started|cut|extended|managed to|got rid|sorted)',
    '(?:opened|is open|are open|has opened|put <few_>in at|did get|did manage|managed to|been able to)',
    '(?:starts?|opens?|running|begins?) (?:on|from|next|this|tonight|today|tomorrow|monday|in) ',
    'you will (?:have|get|see|be getting)|gets? a named|from (?:september|april|january|monday)',
  ],
  at_last: [
    'at last|finally|for the first time|first time (?:ever|in)|the first year|first ever|no longer|now there (?:is|are)|there (?:is|are) now|now (?:have|has|got|get|on|in|open|free)|have now|we now|can now|every single|not a single one|only gone and|that is new|that s new|already|done it',
  ],
  praised: [
    '(?:inspectors?|ofsted|cqc|review|reviewer|dfe|minister|auditors?|audit|head|dad|mum|grandad|evaluator|lead|judges|families|parents|schools|young people|everyone|staff|peer review|family) <some_>(?:praised|loved|love|loves|impressed|complimentary|excellent|exemplary|outstanding|brilliant|fantastic|strength|best|good practice|model|example|singled|commended|easier|listened|thank|thanked|noticed?|happier|delighted|changed (?:her|his|their|everything)|rated|great|positive|glowing|well embedded|lovely|wonderful)',
    '(?:feedback|response|evaluation|comments|reviews|reaction) <some_>(?:positive|good|great|lovely|fantastic|brilliant|excellent|amazing|wonderful|glowing|superb|better)',
    'spot on|what a difference|made such|hit home|compliments|packed|trebled|thanked parents|at the heart of|proper|gold dust|dividends|best (?:september|year|we)|smoothest|love it|reads really well',
    'much (?:better|easier|stronger|happier|quicker|smoother)|exemplar|steady improvement',
    '(?:lovely|great|brilliant|fantastic|positive|amazing|wonderful|glowing|excellent|superb|really good) <few_>(?:evaluations?|feedback|response|reaction|comments|reviews|result|outcome|report|news)',
    '(?:won|award|commended|shortlisted|nominated|best practice|good practice|as an example|as the example|case study|outstanding|exemplary)',
  ],
  spread: [
    '(?:want|wants|asked|asking|rung|going|love) <few_>(?:to use|to borrow|to copy|if they can|can borrow|how we did|county wide|countywide|copies) ',
    '(?:shared|used|quoted|copied|copying|picked up|rolled out|adopted|downloaded|shown) <few_>(?:across|in every|by|everywhere|nationally|county wide|regionally|thousand|in all|at the|your|our|for)',
    '(?:fully booked|oversubscribed|packed|full every|gone down a storm|strength to strength|taken off|paying off|paid off|working a treat|through the door)',
  ],
  joy: [
    '(?:delighted|thrilled|chuffed|over the moon|proud|glad|pleased|happy) (?:to|with|that|we|because|of)',
    '(?:good|great|lovely|brilliant|positive|fantastic|happy|best) (?:news|result|outcome)|share a positive|share something|game changer|step forward|night and day|huge difference|such a difference|real difference|massive difference|made a difference|difference it|celebrate|success|credit where|what a result|hats off|turned out',
  ],

  // Who is there, and who is not.
  away: [
    '(?:not|never) (?:<few_>)(?:here|in the room|on the call|on this call|with us|round this table|around the table|in this meeting|able to (?:join|be|make|attend)|coming|joined|turned up|present|represented|on today|in today)',
    'on (?:annual |sick |study |maternity )?leave|off sick|off ill|has covid|on holiday|stuck in|in a different meeting|in another meeting|double booked|called (?:away|to|into)|at a regional|out of the office|away (?:today|this|until)|part company|retired|moved on|has left|left us|post is vacant|been vacant|is vacant|vacant',
    '(?:apologies|apology) (?:from|again|this)|(?:sends?|sent|gave|given|has sent|have sent) (?:her|his|their|us their|us her|us his)? ?(?:apologies|apology)',
    'in the absence of|off until|back (?:next|on) |to listen for|had an emergency|unable to (?:attend|join|be|make)|(?:where is|where s) <few_>today|lost (?:her|his) connection|had a clash|no representation|i cannot see (?:her|his) name|neither of',
    '(?:vacant|frozen|jury service|not dialled in|dropped off|out of reach|abroad|whos not here|who is not here|not sent anyone|no one in post|nobody in post)|(?:empty) (?:chair|seat)|(?:would have been|helpful|good|nice) to have <few_>(?:here|on the line|on the call|in the room|with us|present)|(?:need|have) to ask NAME|(?:do not|does not|did not|not able to|cannot|can not) <few_>(?:have sign|have the authority|make <few_>decision|hold the|speak for|authorise|decide)',
    '(?:had to|has had to|has to|have had to|having to) (?:drop|leave|go|jump|dash|pull out|step out|cancel)|could not (?:make|join|be|attend|come)|cannot (?:make|join|be|attend|come)|couldn t (?:make|join)|declined|is (?:late|busy) |was full',
    '(?:nobody|no one|anyone|anybody|not anyone|none|not anybody|no representative|not sent anybody|have not sent) <few_>(?:from|here|in the room|on the call|on this call|round this table|present|who can)',
    '(?:missing|without|where is|where are|need|needed|want|wanted|wish) <few_>(?:social care|health|icb|camhs|transport|finance|education|commissioners?|commissioning|dfe|director|head ?teacher|head|procurement|legal|public health|lead member|schools|councillor|housing)',
    '(?:s|is|are|was|were) (?:a gap|missing|meant to be|supposed to be|not represented|empty)|(?:post|role|seat) <few_>(?:vacant|empty|unfilled|not been filled|gone)',
  ],
  decides: [
    '(?:decides?|deciding|decision maker|makes? (?:the|that) (?:decision|call)|holds? the (?:budget|purse)|purse strings|budget holder|authority|authorise|say yes|only (?:one|person) who|right (?:person|people)|her budget|his budget|her decision|his decision|can answer|could answer|answer that|speak for|commit|only <few_>can say|one to (?:ask|answer)|own that|signs? (?:it|that|these|things) off|would normally|can agree|to agree)',
  ],
  stand_in: [
    '(?:in place of|on behalf of|covering|standing in|stood in|sitting in|sat in|deputising|instead of|filling in|keeping <few_>warm|just the messenger|stead|substitute|represent|understudy|been sent|have got me|it is me|short straw|come instead|locum|her pa|his pa|step(?:ping|ped) in for|asked to cover)',
    '(?:only|just) (?:here to|here as|been asked|been sent|taking notes|observing|listening|the minute|covering|the messenger|standing|sitting)',
  ],
  back: [
    'but <few_>(?:here|back|now|fine|just)|here (?:again )?today|again today|back (?:today|now)|right back|with us now|on (?:his|her|their) way|just parking|is staying|they are fine|the one who signs|has the authority|have the authority|with us|replaced|filled|taken (?:his|her|their) place|in a moment|are here|she is here|he is here',
  ],
  away_other: [
    '(?:parents?|families|mum|dad|child|children|boy|girl|pupil|teacher|nurse|escort|driver|he|she|they|bus) <few_>(?:could not (?:come|attend|get|be)|not (?:there|able to|in school|turn up)|missed|was away|was off|did not turn up|sent their|was not present|were not present)',
    '(?:no one|nobody) <few_>(?:rang|phoned|answered|told|replied|called|came back|to (?:sit|play)|on the (?:waiting )?list|was hurt|asked)|without (?:transport|help|support|a)|do not need|did not need|without needing|(?:last|that) (?:week|month|day|time|one)',
  ],
  present: [
    '(?:is|are|s|am) (?:<few_>)(?:here (?:today|now|and|so|with)|on the (?:call|line)|with us|just joined|back today|in the room)|just joined|has joined us|everyone is here|here with full',
    'i (?:can|will|do) (?:decide|hold|sign)|my budget|i am the (?:budget|decision|commissioner|director)|(?:been|is) (?:replaced|filled)|without needing|do not need',
  ],

  // Who is asked what.
  view_asked: [
    '(?:what|how) (?:<some_>)(?:think|feel|feels|feeling|view|take|see|sees|make of|land|say|experience|hearing|hear|like|want|help|helped|helpful|matters|mean|change|telling)',
    '(?:hear|hearing) (?:first )?(?:from|what)|bring <few_>in|come to|over to|turn to|turning to|come in here|want to check that with|tell us|help us understand|give us|looking at|interested in|thoughts from|anything from|views? from|input from|be remiss',
    '(?:does|do|is|are|would|could|have) (?:that|this|it|you|your|families|parents|carers|our|the wording) <some_>(?:ring|chime|fair|sound|work|right|recognise|make sense|useful|agree|use|think|feel|noticed|see|seeing|raised|missed|happen|seem|match)',
  ],
  to_parents: [
    '(?:from|to|bring|hear|ask|asking|check|with|as|would|do|does|for|our|are|have|so|right) (?:<few_>)(?:parents?|mums|dads|carers|parent carers?|parent reps?|families|forum|pcf|lived experience|experts by experience|members)',
    'your (?:members|families|experience|side|parents|child)|as (?:a )?(?:parents?|mums?|carers?|users?)|family like yours|family view|parent view|forum view|parent s (?:point|perspective|view)|from (?:your side|where you|a parent)|live with (?:this|it)|you live|you have (?:been|lived)|been through it',
  ],
  you_would: [
    '(?:what|how) would <few_>(?:you|a mum|a dad|a family|families|parents?|carers) <few_>(?:do|have|want|like|feel|say|think|change|word)|(?:how|what) (?:was|is|were) <few_>(?:for you|actually like|it like)|when you <few_>(?:did|was|how)|make your (?:life|lives) easier|what about (?:our|the) (?:parents|forum|mums|carers)|speak to a lot of parents|know better than|what are (?:they|you) (?:saying|hearing|missing)|anything we could|happy with that|hear from you|your experience',
    '(?:parents?|carers?|famil(?:y|ies)) (?:are you|is there|does|do you|what|how|first|any)|family s (?:perspective|point)|any (?:parent|parents|parent carers|thoughts from|comments from) ',
  ],
  to_others: [
    '(?:from|to|bring|hear|ask|with|as|would|do|does|for|view from|thoughts from|s) (?:<few_>)(?:officers?|finance|legal|schools?|teachers?|commissioners?|commissioner s|the team|budget|data|slide|health|department|venue|it|headteachers|providers?|governors|social care|councillors?)',
    '(?:officers|colleagues|commissioners|teachers|schools|finance|directors?) (?:what|how|do you|any)|(?:as|of) officers|the (?:slide|venue|chairs|data|room|budget|screen)',
  ],
  of_parents: [
    '(?:how many|how do|what did|who told|what time|when did|has anyone|we) <few_>(?:parents?|famil(?:y|ies)|carers)',
    '(?:parents?|famil(?:y|ies)|carers) (?:think|feel|felt|see|said|say|want|wanted|told|were|get|apply|have|can|portal|handbook|governor|perspective is|survey)|i am a parent|as a parent i|we asked parents|will ask parents',
  ],

  // What the forum is asked to do, or to agree to.
  ask_do: [
    '(?:could|can|would|will|might|want|need|like|love|asking|ask|hoping|put|perhaps|possible for|wondering if|good if|great if|super if|brilliant if|grateful if|if) <few_>(?:forum|pcf|parent carer forum|parent reps?|your members|you two|one of you|one of the parents|somebody from the forum|you|parents?) <few_>(?:to |be able to |be willing to |be prepared to )?(?:lead|host|write|draft|find|sign|speak|join|run|present|endorse|approve|circulate|get|come|sit|collect|poll|do a|do us|deliver|co-deliver|take|own|promote|encourage|support|provide|fund|commit|agree|pick|chair|put|let us have|say a few)',
  ],
  ask_yes: [
    '(?:your|forum s|parents|a parent s|parent s) <few_>(?:agreement|backing|logo|name|quote|support|signature|sign off|endorsement|blessing)|(?:say|assume|take it|minute|report|record|confirm|assuming) <few_>(?:forum|parents|you|pcf) <few_>(?:agree|agreed|agrees|support|supports|endorsed|happy|on board|signed|yes)|on behalf of (?:parents|families)|speak for parents|co-produced with you|co produced with you|as the forum|(?:okay|alright|happy|fine|all right) (?:to|if we) (?:use|say)|(?:quote|logo|signature) <few_>(?:from|for)',
    '(?:action|one|leave that|down|that one) (?:one )?(?:for|with|to) (?:the )?(?:forum|pcf|parent carer forum|parents|parent reps?)|what we (?:would )?(?:need|want|like) from the forum|asking the forum|need (?:a|two|ten|some) <few_>(?:parents?|reps?|members)',
  ],
  mechanics: [
    '(?:can|could|do|will|would|shall) (?:you|we|i|everyone|everybody) <few_>(?:hear|see|find the|find page|say that|repeat|scroll|share (?:your|my)|mute|unmute|send me|give me a second|confirm the date|swap|be at)|a break|tea or coffee|my coat|my cursor|my screen|okay to start',
  ],
  asked_past: [
    '(?:forum|pcf|your members|forum s) <few_>(?:drafted|hosted|led|leads|hosts|did|ran|joined|supports|sent|funded|survey got|backing was)|schools forum|(?:will not|no) ask|not need anything|thank you for|(?:school|schools|hospital|team|officers|health|icb) <few_>(?:draft|do a|circulate|lead|host|collect|fund|write)',
  ],
  settled: [
    '(?:decision|one) i can make|i can agree|(?:been|was|were|has) <few_>(?:signed off|escalated|cleared|consulted|agreed|approved)|(?:they|she|he|and) (?:said yes|agreed|is fine|are fine)|we are allowed|no need to|not need (?:to check|approval|permission)|did get (?:that|it) right|got (?:that|it) right|(?:not|nobody s) <few_>(?:fault|mistake)|apologies (?:from|have been received)|is (?:accurate|correct)$|i am the director',
  ],

  // How it ends.
  ending: [
    '(?:let us|shall we|i will|we will|we should|should|have to|need to|going to|got to|better|suggest we|may as well|can we|i would like to|want to|we must|must|so we will|so we|then we|could we|time to|happy to|so i will|propose we) <few_>(?:stop|finish|end|close|wrap|leave it|leave that|call it|wind|draw|adjourn|round|knock it|conclude|finish up|shut|break|pause|bring <few_>(?:close|end)|park|sum up|say goodbye|let <few_>(?:go|off)|pick (?:the rest|this|it) up)',
    'meeting (?:is )?(?:over|closed|adjourned|finished|ended|ends)|that is (?:us|it|all|our|the hour|a wrap|everything|your lot)|us done|all done|all we have (?:got )?time|(?:come|comes|came|brings? us|reached) to (?:the|an|a) (?:end|close)|reached the end|concludes|draws? to a close|to a close|to an end|bring <few_>(?:close|end)|closing remarks|final (?:thoughts|comments|words)|last (?:words|comments|thoughts|question)|before (?:we|i) (?:close|go|finish|end)',
  ],
  time_up: [
    '(?:out of|over|at|short of|pushed for|tight for|conscious of|mindful of|watching|lack of|up to|reached|run over|interests of|because of|got) (?:the )?(?:<few_>)(?:time|clock|hour)|time (?:is|s|has) <few_>(?:up|against|gone|nearly|beaten|marching|short|getting)|over time|at time|time check|is that the time',
    '(?:minutes?|seconds|moments) (?:<few_>)(?:left|to go|remaining|to|past|over|until)|(?:five|ten|quarter|two|half) (?:to|past)|gone (?:past )?(?:<number>|noon|midday|half)|just (?:gone|about|coming up)|nearly (?:<number>|time|half|there|noon)|hard stop|two minutes|one minute|a minute',
    '(?:next|another|other) (?:meeting|call|one|group|lot|appointment) (?:<few_>)(?:started|starts|waiting|outside|at|now|is)|(?:lose|need|needs|needed|want|have|got|clear|booked|knocking|waiting|lock|locking) <few_>(?:the room|room|building|hall|up the)|the room <few_>(?:booked|needed|back)|out of here|kicked|chuck|cut (?:out|off)|dropping off|getting their coats|battery',
    '(?:exhausted|used up) our|any other business|bang on|signing off|end the call|end this call|in a month|another commitment|urgent before|better draw|draw stumps|move to close|rush you|nearly at the end|last hand',
    '(?:come to|reached) the end of the agenda|safe home|drop off|dropping off|two minute warning|nearly out of|no time for|let us finish|finish on|vacate|brings us to (?:one|two|three|four|five|noon|midday|<number>)|host has to leave|minutes over|better go|say the thank yous|wanting their lunch',
    'just seen the time|look at the clock|overshot|injury time|call time|call it (?:a day|there)|wrap(?:ping)? (?:this|it|things|up)|draw a line|guillotine|that is it (?:folks|for|from)|it for (?:today|the meeting|now)|leave you to it|love you and leave|place to stop|have to stop|one o clock so|speak soon|thanks ever so much|end of (?:our|the) (?:hour|time|slot|meeting)',
    'i (?:have|need|will have|am going to have|am) <few_>(?:to )?(?:go|leave|dash|shoot off|shoot|jump|drop|head|run|hop|be somewhere|needed elsewhere|say cheerio|say goodbye)',
  ],
  bye: [
    '(?:good ?bye|bye|cheerio|take care|safe travels|safe journey|have a (?:good|lovely|nice|great)|enjoy (?:the rest|your)|see you (?:all|next)|lovely to see|thanks (?:all|everyone|so much for coming)|thank you (?:all|everyone|very much|for coming)|get on with your|let you (?:all )?(?:go|get)|keep you any|of your life back|minutes back)',
  ],
  home: [
    '(?:parents?|mums?|dads?|carers?|famil(?:y|ies)|you|NAME|reps?|those|they|volunteers) <some_>(?:home|pick up|pick-up|pickup|school run|school gates?|collect|fetch|tea|dinner|childcare|get back|get off|get away|be off|own time|little ones?|lad|boy|daughter|kids|children|grandkids|up half|shattered|exhausted|tired|enough on|places to be|go early|busy|juggling|bedtime|nursery|other commitments|longer|late|overrun|past two|past three|past four)',
    '(?:kind|fair|fairness|nice|respect|respectful|sake|considerate|mindful|conscious|aware|abuse|release|keep|thinking|good) <some_>(?:parents?|mums|dads|carers?|families|volunteers?|reps?)',
  ],
  own_errand: [
    'i (?:have|need|will have|must|am|would like) <few_>(?:to )?(?:pick|go|leave|be off|fetch|collect|catch|get)|(?:my own|my next|my call|my kids|my son|my daughter)|officers|should we move|(?:can|happy to|want to|like to) (?:stay|carry on|keep going)|(?:parents|carers|families) (?:asked|said|wanted|need|are happy|can stay|want)',
  ],

  // What is being kept of it.
  rec_on: [
    '(?:press|pressed|hit|start|started|starting|set|got|turned|turn|switched|put|am|are|is|being|be|it is|always|going to|happy for|if we|if i|us|me|rather not be) <few_>(?:record|recording|recorded|recorder|transcribe|transcribing|transcribed|transcript|transcription|filmed|filming|taped|taping|webcast|streamed|otter|fireflies|copilot|co pilot)',
    'ai summary|up on the website|as a video|mind what you say|enabled the|being recorded|we are recording|note taker app',
    '(?:bot|ai|copilot|co pilot|otter|fireflies|note taker|notetaker|assistant|app|tool|fathom|gemini|plaud|transcription|transcript|captions|recording) <few_>(?:in the (?:meeting|call)|joined|taking|doing|listening|running|is on|s on|on|going|started|has started|in progress|will be kept|notes)|red (?:dot|light)|pop up|going out live|live ?stream(?:ed|ing)?|on youtube|public meeting',
  ],
  rec_off: [
    '(?:not|no longer|never) (?:being )?(?:recorded|recording|record|filmed) ?(?:these|this|it|today|any more|that)?|(?:stop|stopped|stopping|paused|end|ended) (?:the )?(?:recording|transcript|it)|recording (?:is |s )?(?:off|stopped|paused|finished)|(?:turn|turned|switch|switched) <few_>(?:recording|transcription|transcript|recorder|that|it) off|no recording',
    '(?:recorded|record|records) (?:every|wrongly|on a|in the|anywhere|last|there|attendance|number|numbers|of|a song|that we|it last)|recording (?:of|is on the website|s on the website|system)|(?:medical|pupil|holds the|school|the|their|on) records?|(?:every|each|absences?|attendance|incidents?) <few_>recorded|(?:last (?:month|week|time)) <few_>recorded',
  ],

  // What is waved away.
  waved: [
    '(?:just|only|is|a|be|into|but|about|on|with|based on) <few_>(?:anecdotal|anecdotes?|hearsay|perception|opinion|emotive|exceptions?|one (?:voice|family|case|person|parent|example|off)|handful|few (?:parents|people|comments)|individual cases?|single cases|small sample|minority|operational|the weeds|detail|personal stories|particular schools?|unrealistic|realistic|facebook|social media)',
    '(?:not|do not|does not|cannot|can not|let us not) <few_>(?:representative|typical|common|majority|recognise|what (?:our|the) (?:figures|data)|generalise|get (?:drawn|bogged|into)|base|match|evidence|design|one bad)|there will always be|will always (?:complain|moan)|exception not the rule|bigger picture|stay strategic|complaints (?:route|team|process)|i am sure it felt|plural of|for another (?:place|day|meeting)|not for (?:here|this)',
  ],
  valued: [
    '(?:thanks|thank you|good|great|useful|strong|helpful|important|matters|shared by|same|too|too is|need both|recognise that|believe|right|lots of) <few_>(?:example|story|point|evidence|experience|families|picture|stories|detail|says it|case)|is not just one|even a single|let us (?:talk|get|hear|look)|example of what',
  ],

  // What is past changing.
  too_late: [
    '(?:signed|fixed|decided|settled|sold|sealed|printed|printers|gone out|already|voted|awarded|finished|closed|gone to print|in the budget|announced|appointed|ordered|paid for|set in stone|final|locked|done deal|fait accompli|foregone|ship has sailed|ship s sailed|sailed|too late|no going back|too far|point of no|cannot (?:change|reopen|unpick|go back|stop|undo)|so that is that|regardless|whatever happens|happening anyway|going ahead|go live|goes live|starts monday)',
    '(?:just|only|simply) (?:here to|for|to|letting|need|needs|asking|a|want) <few_>(?:tell|noting|note|information|inform|nod|endorse|rubber|know|formality|sign|tick|you)|for (?:noting|information|note)|all we need <few_>nod|(?:need|want) (?:it|an answer|this|your answer) <few_>(?:today|now|by)|came (?:out|round) (?:late|this morning|last night|yesterday)',
  ],
  still_open: [
    '(?:not|nothing|no|never|yet to|before we|still|any of it|can|could|paused|pushed) <few_>(?:decided|signed|fixed|final|open|change|changed|set in stone|comment|closed|early|draft|your views?|have your say|discussion)|what would you change|tell us what|early days|up for grabs|draft',
  ],

  // What is not to be passed on.
  no_pass: [
    '(?:not|never|nobody|no one|without|rather|hate|nothing|no|mustn t|hold off|nor|refrain from|avoid|careful|don t|hate for) (?:<some_>)(?:share|sharing|shared|forward|forwarding|pass|passing|repeat|repeats|mention|post|posting|publish|quote|copy|tweet|tell|telling|circulat(?:e|ed|ing)|photos?|screenshots?|reply all|send it on|leave|leaves|go|goes|get back|got back|announcing|announced|out|discuss|discussed|publication|social media|minutes|minuted|notes|facebook|press|website|outside|further|wider|public)',
    '(?:keep|keeping|kept) (?:<few_>)(?:to yourselves?|quiet|under|internal|private|out of|within|between|schtum|close to|in the room|that in|this in|in the family|off)|sit on (?:it|that|this)|stays? (?:<few_>)(?:here|on (?:the|this) call|in (?:the|this) room|within|between)|between (?:us|ourselves|you)|need to know|for (?:this group|your eyes|the people|internal|us) only|this group only',
    '(?:in (?:strict |the strictest )?confidence|confidential|embargo|embargoed|off the record|under your hat|mum is the word|mum s the word|hush hush|chatham house|part two|exempt|unminuted|closed session|behind closed doors|watermarked|redacted|nda|market sensitive|commercially sensitive|legally privileged|need your discretion|your discretion|purdah|restricted|not for publication|not for wider|not for sharing|leaked|should not really be telling|did not get that from me|did not hear|have not heard this|never happened|shred|destroy|delete (?:it|the))',
    'overhear|bin it|(?:keep|hold) <few_>close|amongst ourselves|among ourselves|treat (?:them|it|that|this) as|eyes (?:only|at)|not minuted|subject to a legal',
    'lid on|say nothing|not (?:written|writing) (?:it |that )?down|does not know we|do not know (?:we|yet|about)|people would know|work out who|name out of|four walls|round the houses|got round|got out|gets out|eyes only|bedpost|gatepost|nobody outside|no one outside|observers? to leave|be careful (?:because|with|who)|asked (?:me )?not to',
    '(?:stop|pause|pausing|stopping) <few_>(?:minuting|minutes|notes|recording)|(?:not|have not|has not|yet to be) (?:<few_>)(?:been )?(?:told|public|announced|published|public domain)|(?:could|might) be (?:recognised|identified)|identif(?:y|ies)|ones and twos|too small|numbers are (?:so )?(?:tiny|small)|under five',
  ],
  may_pass: [
    '(?:can|free to|welcome to|do|happy for <few_>to|please|whoever|feel free|can now|fine to) (?:pass that on|share (?:it|that|the|this)|quote|tell|use|go in|circulate|take photos|send it on|publish)|(?:is|are|was|went|all|now) (?:all )?(?:public now|out in the open|published|in the open|lifted|public)|no secrets?|not (?:a )?secret|nothing (?:here|secret)|been (?:lifted|told|published)|(?:policy|training|leaflet|helpline|notice|induction|portal)',
  ],
};
