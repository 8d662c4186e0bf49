/** Numbers: a percentage of few, and "loads" where a number should be. */
import type { VoiceRule } from '../rule.ts';

const some = '(?:[0-9.]+ %|(?!a|the)[a-z0-9.-]+ (?:percent|per cent|percentage))';
const few = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1?[0-9])';
const enough = '(?:[2-9][0-9]|[0-9]{3,}|[0-9],[0-9]{3})';

export const amounts: VoiceRule[] = [
  {
    code: 'small_n',
    says: [
      `(?:${some}|half|a third|two thirds|a quarter|three quarters|most|all|the majority|everyone) <any>(?:\\( |of the |of |we asked |from |only |out of )(?:only |just )?${few} (?:<word> )?(?:replies|replied|responses|people|families|parents|carers|answers|answered|who|mums|respondents|\\)|asked|$|young people|children|attended|came)`,
      `(?:half|a third|two thirds|a quarter|three quarters|<number> (?:in|out of) <number>|most|all) (?:of )?.* (?:we )?(?:asked|polled|surveyed|spoke to) ${few}`,
    ],
    unless: [`all ${few} (?:families|parents|people)`, `${few} (?:of|out of) (?:the )?${few}`],
    why: 'So few replies cannot carry a share. Count them instead.',
    instead: '[number] of [number] families told us this. It is a small number, so a warning sign.',
    fills: true,
    examples: [
      {
        before: '100% of parents were unhappy with it (4 replies).',
        after:
          '[number] of [number] families told us this. It is a small number, so a warning sign.',
      },
    ],
    alone: ['All four families who replied were unhappy. It is a small number.'],
  },
  {
    code: 'small_n',
    says: [
      '(?:nine|eight|seven|six|9|8|7|6) (?:out of|in) (?:every )?(?:ten|10) (?:of )?<which_>(?:<those>)',
      `half (?:of )?(?:the |our )?<those> <any>(?:there were|only|just|all) ${few} <any>`,
      `${some} (?:(?!took|replied|part)<word> ){0,3}(?:of )?(?:the |our |us|you )?<which_>(?:<those>|respondents|replies|us|members|responses)`,
      `${some} (?:<soft_>)(?:said|say|told|want|wanted|wants|feel|felt|are|were|agree|agreed|disagree|think|thought|have|had|do not|did not|answered|rated|prefer|preferred|support|supported|like|liked|would|could not|can not|reported|found|find|ticked|voted)`,
      `(?:survey|poll|questionnaire|feedback|vote|facebook|replies|parents|families) <any>${some}`,
    ],
    unless: [
      `<number> of (?:the |our )?${enough}`,
      `(?:of|from|by|\\(|base|n|=|asked|all) (?:the |our |over |about |n |= )*${enough} (?:<word> )?(?:families|parents|people|replies|responses|carers|respondents|answers|\\)|who|young people|mums|returns|forms)`,
      '(?:plans?|assessments?|reviews?|appointments?|calls?|schools?|staff|requests|letters|referrals|decisions|appeals) (?:<word> )?(?:were|are|was|is|issued|met|on time|late|finished|completed|answered)',
      '(?:council|national|dfe|ofsted|official|icb|nhs|your|government|local authority) (?:s )?(?:<word> )?(?:data|figures?|report|statistics|stats|dashboard|census|paper)',
      '(?:behind|board)',
    ],
    asksAreFine: true,
    why: 'A share with no count behind it. Nobody can judge it.',
    instead: '[number] of [number] families said this. [when, how asked]',
    fills: true,
    examples: [
      {
        before: "25% of families said they'd been told to home educate.",
        after: '[number] of [number] families said this. [when, how asked]',
      },
    ],
    alone: [
      '60% (207 of 345 families) said the process was unclear, spring survey.',
      'The data shows 48% of plans were on time.',
    ],
  },
  {
    code: 'small_n',
    says: [
      `${few} (?:of|out of|in) (?:the )?${few} (?:<word> )?(?:families|parents|people|carers|mums|replies) .* (?:so|which (?:shows|proves|means)|clearly)`,
      `(?:one|two|three|a couple of|1|2|3|a) (?:<word> )?(?:families|family|parents?|mums?|dads?|people|carers?|person|members?|replies|complaints?|emails?) .* (?:so (?:it|this|that|there|clearly|it is|we know|the|families|parents|all|obviously|you)|(?:which |that |this )?(?:shows|proves|means|tells you|confirms|is proof)|clearly|trend|everywhere|pattern|must be|widespread|systemic|epidemic|proof|tip of the iceberg|everyone|the norm|all over|across the)`,
    ],
    unless: ['warning sign', 'small number', 'does your data'],
    asksAreFine: true,
    why: 'One or two cases are a sign, not yet a pattern.',
    instead: '[One] family told us about this. Does your data show others?',
    fills: true,
    examples: [
      {
        before: "Two families complained, so it's clearly a trend.",
        after: '[One] family told us about this. Does your data show others?',
      },
    ],
    alone: ['Two families raised this. Does your data show others?'],
  },
  {
    code: 'vague_number',
    says: [
      '(?:loads|lots|a lot|tons|heaps|masses|hundreds|thousands|dozens|scores|millions|plenty|many|so many|too many|most|countless|numerous|untold|endless|an awful lot|quite a (?:lot|few)|an awful many|(?:the|a) (?:vast |great |huge |large |overwhelming |clear |big )?majority|(?:a|an) (?:huge|large|big|great|significant|growing|massive|shocking|vast|high|increasing|alarming|worrying|good) (?:number|proportion|amount|share|chunk|percentage)|half|about half|over half|nearly half|a third|two thirds|a quarter|three quarters|the bulk|an army|droves|swathes|[0-9]+s|(?:<number>) (?:in|out of) (?:every )?(?:five|four|three|ten|2|3|4|5|10|two)|a ton|a load|a great many|a good many|very many|ever more|more and more|way too many|far too many|the rest|umpteen|bare|shedloads|a huge) (?:(?:and|upon|or) (?:hundreds|thousands|loads|lots) )?(?:of )?(?:of |and )?(?:the |our |these |those |other |more |us )?<which_>(?:<those>|us|members|children s|messages|complaints|emails|calls|posts|comments|feedback|phone calls|stories|letters from families|people s|others|responses)',
      '(?:hundreds|thousands|loads|lots|most|dozens|many|tons) (?:of (?:them|us|you) )?(?:have|are|feel|want|say|were|had|told|get|need|contacted|complained)',
      '(?:affects?|hits?|hurts?|letting down|failing|fails?|from|by|for|about|to|with) (?:hundreds|thousands|loads|dozens|so many|countless|millions)',
      '(?:we|i) (?:<soft_>)(?:get|hear|have had|had|see|receive) (?:this|it|messages|that|complaints|calls|emails) <few>(?:all the time|every day|constantly|day in|a lot|so often|over and over|daily|non-stop|again and again)',
    ],
    unless: [
      '<number> (?:of|out of) (?:the )?(?:[0-9]{2,}|<number>)(?= (?:families|parents|who|\\)|,|said|told|replied|carers|people|had|want|members)| \\)| ,|$)',
      '(?:who|that|which) (?:replied|answered|came|responded|took part|filled|attended)',
      '(?:we|the forum) (?:asked|surveyed|spoke)',
      'how many|too many to|we do not (?:yet )?know',
      '(?:many|lots of|plenty of) (?:thanks|hands)',
      '(?:your|the|council s|national|latest) (?:<word> )?(?:report|data|figures?|census|statistics|dashboard) (?:says?|shows?|suggests?)',
      'most of (?:the )?(?:them|us) (?:from|in) the',
      '(?:families|parents|carers|members|young people) (?:told|tell) us',
    ],
    asksAreFine: true,
    why: 'Somebody will ask "how many?" Have the number, or leave it open.',
    instead: '[number] families told us this ([when, how asked]). How many do you know of?',
    fills: true,
    examples: [
      {
        before: 'Thousands of children are affected.',
        after: '[number] families told us this ([when, how asked]). How many do you know of?',
      },
      {
        before: 'lots of mums have said this',
        after: '[number] families told us this ([when, how asked]). How many do you know of?',
      },
    ],
    alone: [
      'Most of the agenda is about transport.',
      'Many of the families we asked had not heard of it (22 of 40).',
      'How many families use the helpline?',
    ],
  },
];
