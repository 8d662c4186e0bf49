import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedPlay } from '../../../../lib/tips/rehearsal/paste.ts';
import { playedTo } from '../../../../lib/tips/rehearsal/play.ts';
import { withEveryTip } from './listening.ts';

const linesOf = (text: string) => pastedPlay(text)?.play.beats.map(({ from, to, ...line }) => line);

test('A line is a line, with or without a name', () => {
  expect(linesOf('Ruth Ellery: Good morning.\n\n  We start. \r\nYou: Hello.')).toEqual([
    { who: 'Ruth Ellery', says: 'Good morning.' },
    { who: null, says: 'We start.' },
    { who: 'You', says: 'Hello.' },
  ]);
});

test.each([
  'at 10:30 we met',
  'We looked at this before and we said: it is fine.',
  'https://example.org',
  'Who was it? Ruth: me.',
])('No name is seen in “%s”', (line) => {
  expect(linesOf(line)).toEqual([{ who: null, says: line }]);
});

test('A text without a word is no play', () => {
  expect(pastedPlay(' \n -- \n\n')).toBeNull();
});

test('A long text without line breaks is cut between sentences', () => {
  const says = linesOf('It is a fine day for a walk. '.repeat(40)) ?? [];
  expect(says.length).toBeGreaterThan(3);
  for (const line of says) expect('says' in line && line.says).toMatch(/^It is.*walk\.$/);
});

test('Too long a text is played from its start, and says so', () => {
  const long = pastedPlay('A line.\n'.repeat(5001));
  expect(long?.play.beats).toHaveLength(5000);
  expect(long?.note).toContain('The first part');
  expect(pastedPlay('x '.repeat(100_001))?.note).toContain('The first part');
  expect(pastedPlay('A line.\n'.repeat(5000))?.note).toBeNull();
});

test('The tips answer it as they would in a call, and no name is in what is kept', () => {
  const pasted = pastedPlay("Leon: I'd need to take that to Cabinet first.\nRuth: Thank you.");
  if (!pasted) throw new Error('There is a play in this text.');
  const { moments, state, memory } = playedTo(pasted.play, pasted.play.lasts, withEveryTip);
  expect(moments).toMatchObject([{ tip: 'not-decided', came: true, beat: 0 }]);
  expect(JSON.stringify([state, memory])).not.toMatch(/Leon|Ruth/);
});

test('Any text becomes lines that are short and in order of time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      let at = 0;
      for (const beat of pastedPlay(text)?.play.beats ?? []) {
        expect(beat.from).toBeGreaterThan(at);
        expect(beat.to).toBeGreaterThan(beat.from);
        if ('says' in beat) expect(beat.says.length).toBeLessThanOrEqual(300);
        at = beat.to;
      }
    }),
  );
});
