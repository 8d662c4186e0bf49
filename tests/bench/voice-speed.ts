/** How long it takes to read a draft of about 60 words, which happens as she types. */
import { checkDraft } from '../../lib/brief/voice/check-draft.ts';
import { drafts } from '../fixtures/voice/read.ts';

const words = 60;
const rounds = 15;

/** Drafts put together until they are long enough: what nobody types, and so a worst case. */
const long: string[] = [];
let text = '';
for (const { draft } of drafts('drafts')) {
  text = text === '' ? draft : `${text} ${draft}`;
  if (text.split(' ').length < words) continue;
  long.push(text);
  text = '';
}

const context = { views: [], names: [] };
const times: number[] = [];
let flags = 0;
for (let round = 0; round < rounds; round++) {
  for (const draft of long) {
    const began = performance.now();
    flags += checkDraft(draft, context).length;
    // The first round compiles the patterns.
    if (round > 0) times.push(performance.now() - began);
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(3);
console.log(`${long.length} drafts of ${words} words and more, ${flags} flags in ${rounds} rounds`);
console.log(`ms a draft: median ${at(0.5)}, p95 ${at(0.95)}, most ${at(0.999)}`);
