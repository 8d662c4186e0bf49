/** Words ready to say, one click to copy. The first is the one needed most often. */
export interface Phrase {
  need: string;
  words: string;
}

export const phrases: readonly Phrase[] = [
  { need: 'Come in', words: 'Could I come in on this please, Chair?' },
  { need: 'Jargon', words: 'Could we put that in plain English for the minutes?' },
  { need: 'Who decides', words: 'Is that decided today, or does someone else decide?' },
  { need: 'Missing person', words: 'Who makes the decision, and could they come next time?' },
  { need: 'A date', words: 'When will we hear back? Can we put a date on that?' },
  { need: 'An owner', words: 'Who will do that, and by when?' },
  { need: 'Not yet', words: "I'll check with the forum and come back to you." },
  { need: 'More time', words: 'Can I come back to that?' },
  { need: 'Sharing', words: 'Can I check what I can share, and from when?' },
];
