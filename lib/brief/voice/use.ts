import type { VoiceFlag } from './rule.ts';

/** The draft with the suggestion in place of the sentence it is about; the rest stays as it is. */
export function withSuggestion(text: string, { start, suggestion }: VoiceFlag): string {
  const { from, to } = sentenceAround(text, start);
  return `${text.slice(0, from)}${suggestion}${text.slice(to)}`;
}

/** Where the sentence that holds a place begins and ends, without the space around it. */
function sentenceAround(text: string, place: number): { from: number; to: number } {
  let from = 0;
  for (const match of text.matchAll(/[.?!]+(?:\s+|$)|\n+/g)) {
    const end = match.index + match[0].length;
    if (end > place) return { from, to: match.index + match[0].trimEnd().length };
    from = end;
  }
  return { from, to: text.length };
}
