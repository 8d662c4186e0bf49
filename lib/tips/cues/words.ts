/** Classes of words that cue rules speak of, beside those of the voice (lib/brief/voice/vocabulary.ts). */
export const cueVocabulary: Record<string, string> = {
  gap: '(?:[^ .?]+ ){0,3}',
  far: '(?:[^ .?]+ ){0,8}',
  across: '(?:[^ ]+ ){0,14}',

  /** Not done yet: what comes next is a plan. */
  shall:
    'will|would|need to|needs to|need|needs|have to|has to|having to|going to|got to|must|let me|let us|can i|could i|can we|shall i|shall we|want to|like to|better|should|while i|may|might|i suggest we',
  is: 'is|are|s|was|were|am|be|been|has|have',
  now_is: 'is|are|s|am|has|have',

  /** Who decides elsewhere. */
  body: 'board|cabinet|executive|exec|execs|scrutiny|committee|full council|dlt|smt|slt|clt|smg|icb|ccg|commissioners?|directors?|dcs|dco|head of [a-z]+|assistant director|ad|lead member|member|members|portfolio holder|governors|schools forum|leadership|leadership team|senior team|management team|senior leaders|seniors|team|colleagues|legal|legal team|finance|finance team|procurement|hr|unions?|department|dfe|nhs england|chief executive|chief exec|chief officer|steering group|management|manager|managers|boss|bosses|governance|deputy|minister|ministers|higher ups|powers that be|leader|leaders|panel|trust|partners|service lead|line|chain|legal services|treasurer|section 151 officer|organisation|superiors|trustees|commissioning',
  /** Somebody who might decide, and is spoken of. */
  role: 'director|manager|lead|head|commissioner|officer|chief|chair|budget holder|decision maker|senco|consultant|representative|rep|colleague|colleagues|lead member|deputy|boss|councillor|member|nurse|paediatrician',
  org: 'health|education|social care|camhs|the icb|icb|transport|finance|legal|commissioning|housing|schools|the trust|the council|the la|the local authority|the dfe|the nhs|public health|procurement|early years|therapies|adult social care|adults|sendiass|the service|the school|the provider',

  parents_:
    'parents?|parent carers?|carers?|famil(?:y|ies)|mums?|dads?|mums and dads|parent reps?|parent representatives?|parent carer reps?|parent colleagues|parent members|parents and carers|parent carer colleagues',
  forum:
    '(?<!schools )forum|pcf|parent carer forum|parent forum|forum reps?|forum colleagues|parent reps?|parent representatives?|parent carer reps?|parent voice|parent carer voice|forum members|parent carer representatives?|pcf colleagues|pcf reps?|forum representatives?',
  month_:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|sept|oct|nov|dec',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  nth: '[0-9]{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty first|thirty-first',
  date: '(?:<day>)(?: (?:the )?(?:<nth>|[0-9]{1,2}))?(?: (?:of )?(?:<month_>))?|the (?:<nth>)(?! (?:time|half|place|one|year|meeting|slide|page|thing|item|draft|step|part|option|column|of these|stage|point|floor|class|week of term))(?: of)?(?: (?:<month_>))?|(?:<nth>)(?: of)? (?:<month_>)|[0-9]{1,2}(?:st|nd|rd|th)(?: (?:<month_>))?|[0-9]{1,2} (?:<month_>)|(?:<month_>) (?:the )?(?:<nth>|[0-9]{1,2})',
  ahead:
    '(?:a|two|three|four|six|eight) (?:weeks?|months?)|a fortnight|next (?:week|month|term|<day>|<month_>)|the new year|(?:two|three|four|six) weeks time|(?:a|two|three|four|six) weeks?(?: s)? (?:time|today)|a month s time|the (?:spring|summer|autumn)(?: term)?|the week of|the week commencing',
};
