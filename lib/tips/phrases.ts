/**
 * Words ready to say, one click to copy. The first is the one needed most often: in some meetings the
 * chat is only for saying that one would like to speak. In [brackets] stands what the meeting fills in.
 */
export interface Phrase {
  need: string;
  words: string;
}

export const phrases = {
  'come in': { need: 'Come in', words: 'Could I come in on this please, Chair?' },
  letters: { need: 'Letters', words: 'Sorry, what does [letters] stand for?' },
  'plain words': { need: 'Jargon', words: 'Could we put that in plain English for the minutes?' },
  'who decides': {
    need: 'Who decides',
    words: 'Is that decided today, or does someone else decide?',
  },
  'missing person': {
    need: 'Missing person',
    words: 'Who makes the decision, and could they come next time?',
  },
  date: { need: 'A date', words: 'When will we hear back? Can we put a date on that?' },
  'meeting after': {
    need: 'A meeting after',
    words: 'Can we book a meeting just after that date, yes or no?',
  },
  owner: { need: 'An owner', words: 'Who will do that, and by when?' },
  number: { need: 'Your number', words: "That's [number] who answered." },
  'one family': {
    need: 'One family',
    words: "It's one family's experience. Does your data show others?",
  },
  'not yet': { need: 'Not yet', words: "I'll check with the forum and come back to you." },
  'what can change': {
    need: 'Is it fixed?',
    words: 'What can still change? When were families asked?',
  },
  'thank them': {
    need: 'They own it',
    words: 'Thank you for being straight about that. What happens next?',
  },
  'what next': { need: 'Look ahead', words: 'What happens next, and who will tell families?' },
  'new fact': {
    need: 'A new fact',
    words: "Thanks, I had that wrong. Can you send me where it's from?",
  },
  sharing: { need: 'Sharing', words: 'Can I check what I can share, and from when?' },
  recording: {
    need: 'Recording',
    words: 'What is it for, who gets it, and when is it deleted?',
  },
  'another date': {
    need: 'Not finished',
    words: "I don't think we've finished this. Can we fix another date now?",
  },
  'stay on': { need: 'Staying', words: 'I can stay on if it helps us finish.' },
  leaving: { need: 'Leaving', words: 'I have to go at [time]. Could we take [item] now?' },
  'more time': { need: 'More time', words: 'Can I come back to that?' },
  'for a family': { need: 'For a family', words: 'What would that look like for a family?' },
  'say more': { need: 'Say more', words: 'Can you say a bit more?' },
  'how would it work': { need: 'As a question', words: 'How would this work for families?' },
  hello: { need: 'Hello', words: "Hello, I'm here for the parent carer forum." },
} as const satisfies Record<string, Phrase>;

export type PhraseId = keyof typeof phrases;

export const phraseIds = Object.keys(phrases) as PhraseId[];

/** What the meeting fills in. */
export type Slots = Partial<Record<'letters' | 'number' | 'time' | 'item', string>>;

const slot = /\[(letters|number|time|item)\]/g;

/** The slots that stand in words, each once: "letters", "time". */
export function slotsIn(words: string): (keyof Slots)[] {
  return [...new Set([...words.matchAll(slot)].map(([, name]) => name as keyof Slots))];
}

/** What can be said while it is not known. Without a number or a time there is nothing to say. */
const vague: Slots = { letters: 'that', item: 'our item' };

/**
 * The words to copy: her own where she has changed them, with the meeting's facts in their slots.
 * Null: a fact that they need is not known.
 */
export function wordsOf(id: PhraseId, own: OwnWords = {}, slots: Slots = {}): string | null {
  const known: Slots = { ...vague, ...slots };
  let whole = true;
  const words = (own[id]?.trim() || phrases[id].words).replace(slot, (_, name: keyof Slots) => {
    whole &&= known[name] !== undefined;
    return known[name] ?? '';
  });
  return whole ? words : null;
}

/** Phrases as she says them. */
export type OwnWords = Partial<Record<PhraseId, string>>;

/** All phrases that can be said as they stand, hers where she has changed them. */
export function sayable(own: OwnWords): { id: PhraseId; toSay: string }[] {
  return phraseIds.flatMap((id) => {
    const toSay = wordsOf(id, own);
    return toSay ? [{ id, toSay }] : [];
  });
}
