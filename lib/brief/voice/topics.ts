/**
 * What a draft is about, in words that give nobody away: "my daughter can't cope with the bus" is about
 * "transport to school". A suggestion may say these words where it may not repeat hers.
 */
import { patternOf } from './pattern.ts';

const topics = [
  {
    says: 'transport to school',
    words: 'transport|bus|buses|taxis?|minibus(?:es)?|escorts?|drivers?',
  },
  { says: 'appeals', words: 'tribunals?|appeals?|appealed|mediation' },
  { says: 'annual reviews', words: 'annual reviews?|reviews?' },
  { says: 'short breaks', words: 'respite|short breaks?' },
  {
    says: 'therapy',
    words:
      'ot|salt|physio|hydrotherapy|speech|therap(?:y|ies|ists?)|(?:speech|occupational) therap[a-z]+',
  },
  { says: 'mental health support', words: 'camhs|cahms|mental health|anxiety|self-harm[a-z]*' },
  { says: 'assessments', words: 'assessments?|assess(?:ed)?|diagnosis|diagnosed|pathway|ehcna' },
  { says: 'plans', words: 'ehcps?|ehc plans?|(?:draft |final )?plans?' },
  { says: 'letters', words: 'letters?' },
  { says: 'forms', words: 'forms?|paperwork|applications?|applied|questionnaires?' },
  {
    says: 'getting through by phone',
    words: 'phone|phones|phoned|rang|ring|voicemail|helpline|on hold|call|calls|called',
  },
  {
    says: 'getting a reply',
    words: 'emails?|emailed|reply|replies|replied|answers?|answered|chased|chase',
  },
  { says: 'keeping the same worker', words: '(?:case|social|key) ?workers?|caseworkers?' },
  {
    says: 'school places',
    words:
      'school places?|places?|excluded|exclusions?|off-roll(?:ing|ed)?|reduced timetables?|part-time timetables?|out of school|mainstream|special school',
  },
  { says: 'equipment', words: 'wheelchairs?|equipment|hoist|adaptations?|ramp' },
  { says: 'the early years', words: 'nursery|portage|early years|preschool' },
  {
    says: 'moving to adult services',
    words: 'transition|adult services|college|aged out|turn(?:s|ed)? 18',
  },
  { says: 'doing things online', words: 'online|portal|app|apps|website|internet|zoom' },
  {
    says: 'costs for families',
    words: 'pay|paid|cost|costs|savings|money|charges?|charging|private|privately|direct payments?',
  },
  {
    says: 'how families are asked',
    words: 'survey|consultation|consulted|co-?produced|co-?production',
  },
  { says: 'waiting times', words: 'wait|waits|waited|waiting|list|lists|delay|delays' },
  { says: 'the hub', words: 'hub' },
  { says: 'the clinic', words: 'clinic' },
  { says: 'the panel', words: 'panel' },
  { says: 'support in school', words: 'school|schools|ta|senco|one to one' },
].map(({ says, words }) => ({ says, found: patternOf([words]) }));

export function topicOf(plain: string): string | null {
  return topics.find(({ found }) => found.find(plain))?.says ?? null;
}
