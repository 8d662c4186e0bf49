/**
 * `npm run --silent explain -- [--json]`: reads lines on stdin and says what the product finds in
 * each. The rule author's bench: write a rule, see what it does.
 */
import { createInterface } from 'node:readline';
import { checkDraft } from '../../lib/brief/voice/check-draft.ts';
import type { VoiceFlag } from '../../lib/brief/voice/rule.ts';
import { createSpotter } from '../../lib/glossary/spot.ts';
import { type CueKind, detectCues } from '../../lib/tips/cues/detect-cues.ts';
import { glossary } from './glossary-file.ts';

interface Explained {
  text: string;
  terms: { term: string; senses: string[]; start: number; end: number }[];
  unknown: readonly string[];
  cues: CueKind[];
  voice: Pick<VoiceFlag, 'code' | 'start' | 'end' | 'suggestion'>[];
}

const json = process.argv.includes('--json');
const spotter = createSpotter(glossary);

for await (const text of createInterface({ input: process.stdin })) {
  const { terms, unknown } = spotter.spot(text);
  const found = {
    text,
    terms: terms.map(({ term, senses, start, end }) => ({
      term,
      senses: senses.map((sense) => sense.standsFor),
      start,
      end,
    })),
    unknown,
    cues: detectCues(text, spotter),
    voice: checkDraft(text, { views: [], names: [] }).map(({ code, start, end, suggestion }) => ({
      code,
      start,
      end,
      suggestion,
    })),
  };
  console.log(json ? JSON.stringify(found) : inWords(found));
}

function inWords({ text, terms, unknown, cues, voice }: Explained): string {
  const lines = [
    ...terms.map(({ term, senses }) => `  ${term}: ${senses.join(' / ')}`),
    ...unknown.map((word) => `  ${word}: not in the list`),
    ...cues.map((kind) => `  cue: ${kind}`),
    ...voice.map(({ code, start, end, suggestion }) => {
      return `  ${text.slice(start, end)} (${code}): ${suggestion}`;
    }),
  ];
  return [text, ...(lines.length > 0 ? lines : ['  nothing found'])].join('\n');
}
