import { expect, test } from 'vitest';
import { checkDraft } from '../../../../lib/brief/voice/check-draft.ts';
import { withSuggestion } from '../../../../lib/brief/voice/use.ts';

const flag = (start: number) =>
  ({
    code: 'opinion',
    start,
    end: start + 1,
    suggestion: 'Can we ask families?',
    why: '',
  }) as const;

test.each([
  ['I think it is wrong.', 0, 'Can we ask families?'],
  ['I think it is wrong', 0, 'Can we ask families?'],
  ['Thank you. I hate it! What next?', 11, 'Thank you. Can we ask families? What next?'],
  ['First line\nI hate it\nLast', 11, 'First line\nCan we ask families?\nLast'],
  ['One. Two.', 5, 'One. Can we ask families?'],
])('“%s”: only the sentence it is about is replaced', (text, start, wanted) => {
  expect(withSuggestion(text, flag(start))).toBe(wanted);
});

test('what was suggested for each sentence can be taken, one after the other', () => {
  let text = "I'm furious about the letters. My son waited 18 months for a plan.";
  for (let round = 0; round < 4; round++) {
    const [first] = checkDraft(text, { views: [], names: [] });
    if (!first) break;
    text = withSuggestion(text, first);
  }
  expect(text).not.toMatch(/\b(my|i'm)\b/i);
});
