import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../../lib/brief/voice/check-draft.ts';
import { leaveAlone } from '../../../../lib/brief/voice/leave-alone.ts';
import { rules } from '../../../../lib/brief/voice/rules/rules.ts';
import { countWords, mostWords } from '../../../../lib/brief/voice/suggest.ts';

const noContext = { views: [], names: [] };
const examples = rules.flatMap(({ code, why, examples }) =>
  examples.map((example) => ({ code, why, ...example })),
);

describe('Each rule speaks up on its own examples, and in its own words', () => {
  test.each(examples)('$code: $before', ({ code, why, before, after }) => {
    expect(checkDraft(before, noContext)[0]).toMatchObject({ code, why, suggestion: after });
  });
});

describe('No rule speaks up on what is right as it is', () => {
  const alone = [...rules.flatMap((rule) => rule.alone), ...leaveAlone.flatMap((l) => l.examples)];
  test.each([...new Set(alone)])('%s', (draft) => {
    expect(checkDraft(draft, noContext)).toEqual([]);
  });
});

test('Each rule has an example and a draft to leave alone', () => {
  const without = rules.filter(({ examples, alone }) => !examples.length || !alone.length);
  expect(without.map(({ code, why }) => `${code}: ${why}`)).toEqual([]);
});

test('Suggestions and reasons can be said and read in one breath', () => {
  for (const { after, why } of examples) {
    expect(countWords(after), after).toBeLessThanOrEqual(mostWords);
    expect(countWords(why), why).toBeLessThanOrEqual(20);
  }
});
