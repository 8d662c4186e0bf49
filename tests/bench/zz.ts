import { createTokens, tokenise } from '../../lib/glossary/fold.ts';
import { createSpotter } from '../../lib/glossary/spot.ts';
import { boardScript } from '../../tests/call-pages/board-script.ts';
import { glossary } from '../../tests/bench/glossary-file.ts';
const lines: string[] = [];
for (let l = 0; l < 1e6; ) for (const { text } of boardScript) { lines.push(text); l += text.length; }
const t = createTokens();
let s = 0; const { spot } = createSpotter(glossary);
const neutral = lines.map(() => 'So we will see what the people over there think about it when they come back');
function time(n: string, f: (l: string) => void, ls = lines) { for (let r = 0; r < 6; r++) { const b = performance.now(); for (const l of ls) f(l); if (r === 5) console.log(n, (performance.now() - b).toFixed(1)); } }
time('touch', (l) => { for (let i = 0; i < l.length; i++) s += l.charCodeAt(i); });

time('tokenise', (l) => { tokenise(l, t); });
time('spot', (l) => { spot(l); });
time('spot neutral', (l) => { spot(l); }, neutral);
time('tok neutral', (l) => { tokenise(l, t); }, neutral);
console.log(s, neutral.length * neutral[0]!.length);
