import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDraft } from '../../../../lib/brief/voice/check-draft.ts';
import { countWords, mostWords } from '../../../../lib/brief/voice/suggest.ts';
import type { View } from '../../../../lib/model.ts';
import { drafts } from '../../../fixtures/voice/read.ts';

const flagged = [...drafts('drafts'), ...drafts('later'), ...drafts('fresh')]
  .filter(({ flag }) => flag)
  .map(({ draft }) => draft);

const words = fc.constantFrom(
  ...'families wait letters phone school bus taxi plan review hub form forms often are hard to find late in'.split(
    ' ',
  ),
);
const sentence = (longest: number) =>
  fc.array(words, { minLength: 1, maxLength: longest }).map((list) => list.join(' '));
const views: fc.Arbitrary<View[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    topic: sentence(6),
    line: sentence(20),
    evidence: fc.record({
      count: fc.option(fc.nat(400)),
      base: fc.option(fc.nat(900)),
      unit: fc.constantFrom('families', 'parents', 'young people', 'posts'),
      method: fc.constantFrom('March survey', 'coffee morning in May', 'poll of 2025', ''),
    }),
  }),
  { maxLength: 4 },
);
/** A draft as it is, or with a number in it, or two after each other. */
const draft = fc.oneof(
  fc.constantFrom(...flagged),
  fc.tuple(fc.constantFrom(...flagged), fc.nat(999)).map(([text, n]) => `${text} ${n} families.`),
  fc.tuple(fc.constantFrom(...flagged), fc.constantFrom(...flagged)).map((two) => two.join(' ')),
);

const numberWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundreds?|thousands?|dozens?|half|most|many|all|every|everyone|nobody)\b/gi;
const withoutBlanks = (text: string) => text.replace(/\[[^\]]*\]/g, '');
/** Asking claims nothing. */
const statements = (text: string) => text.replace(/[^.?]*\?/g, '');

test('A suggestion holds no number that no view holds', () => {
  fc.assert(
    fc.property(draft, views, (text, views) => {
      const held = new Set(JSON.stringify(views).match(/\d+/g));
      for (const { suggestion } of checkDraft(text, { views, names: [] })) {
        for (const number of withoutBlanks(suggestion).match(/\d+/g) ?? []) {
          expect(held, `${text} -> ${suggestion}`).toContain(number);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('A suggestion claims neither support nor many, and is short enough to say', () => {
  fc.assert(
    fc.property(draft, views, (text, views) => {
      for (const { suggestion } of checkDraft(text, { views, names: [] })) {
        const claims = statements(withoutBlanks(suggestion));
        expect(claims).not.toMatch(
          /(?:we|forum|families|parents|members) (?:support|agree|back|endorse|approve)/i,
        );
        expect(claims.match(numberWords) ?? [], `${text} -> ${suggestion}`).toEqual([]);
        expect(countWords(suggestion), suggestion).toBeLessThanOrEqual(mostWords);
      }
    }),
    { numRuns: 2000 },
  );
});

test('"Families told us" is said only with a view behind it', () => {
  for (const text of flagged) {
    for (const { suggestion } of checkDraft(text, { views: [], names: [] })) {
      if (
        /\b(?:families|parents) (?:have )?(?:told|tell|say|said)\b/i.test(statements(suggestion))
      ) {
        expect(suggestion, text).toMatch(/^\[number\]/);
      }
    }
  }
});

test('A flag is inside the draft, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), draft, (noise, text) => {
      const typed = `${noise} ${text} ${noise}`;
      for (const { start, end } of checkDraft(typed, { views: [], names: [] })) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(typed.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('Long nonsense is read quickly', () => {
  const began = performance.now();
  for (const word of ['really', 'the', 'i', 'families', 'do', 'my child', 'they have been']) {
    checkDraft(`${`${word} `.repeat(400)}.`, { views: [], names: [] });
  }
  expect(performance.now() - began).toBeLessThan(2000);
});

test.each([
  ['My son waited 18 months for his plan.', 'One family waited [how long] for their plan.'],
  ['My lad lost his taxi in March.', 'One family lost their taxi.'],
])('“%s”: the fact stays, the person, the date and the number go', (text, said) => {
  const [flag] = checkDraft(text, { views: [], names: [] });
  expect(flag?.suggestion).toBe(`${said} Does your data show others?`);
});
