import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surveyOf } from '../../../../lib/brief/import/survey.ts';
import { viewsFrom } from '../../../../lib/brief/import/views.ts';

const meta = { unit: 'families', month: 'March 2026' } as const;

async function questionOf(cells: readonly string[]) {
  const read = await surveyOf([['What was hard?', 'x'], ...cells.map((cell) => [cell, 'y'])]);
  const question = read.ok ? read.value.questions[0] : undefined;
  if (!question) throw new Error('There is no question.');
  return question;
}

test('A view says how many of how many, in which month and how they were asked', async () => {
  const cells = [...Array<string>(14).fill('Calls'), ...Array<string>(47).fill('Letters')];
  const [view] = viewsFrom(await questionOf(cells), ['Calls'], { ...meta, notHeardFrom: 'dads' });
  expect(view).toMatchObject({
    topic: 'What was hard?',
    line: 'Families said "Calls" when asked: What was hard?',
    says: '14 of 61 families',
    evidence: {
      count: 14,
      base: 61,
      unit: 'families',
      method: 'March 2026 survey',
      notHeardFrom: 'dads',
    },
    caution: null,
  });
});

test('Somebody who ticked two of the answers is one person', async () => {
  const question = await questionOf(['Calls;Letters;', 'Calls;', 'Letters;', 'Bus;', '']);
  const views = viewsFrom(question, ['Calls', ['Calls', 'Letters']], meta);
  expect(views.map(({ says }) => says)).toEqual(['2 of 4 families', '3 of 4 families']);
});

test('One reply is called one, and a small number gives a caution', async () => {
  const question = await questionOf(['Calls', 'Letters', 'Letters', 'Bus', 'Bus', 'Bus']);
  const [one, two] = viewsFrom(question, ['Calls', 'Letters'], meta);
  expect(one?.line).toMatch(/^One family said/);
  expect(one?.caution).toContain('One reply');
  expect(two?.caution).toContain('Fewer than 5');
});

test('An answer that the question does not have gives no view', async () => {
  expect(viewsFrom(await questionOf(['Calls', 'Bus']), ['Trains', []], meta)).toEqual([]);
});

test('No draft says a percentage, claims more than was counted, or has more than 20 words', async () => {
  const cell = fc.subarray(['Calls', 'Letters', 'The bus that comes late each day', 'Forms']);
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 3, maxLength: 40 }), async (picked) => {
      const cells = picked.map((options) => options.map((option) => `${option};`).join(''));
      fc.pre(cells.some(Boolean));
      const question = await questionOf(cells);
      const answers = question.answers.map(({ text }) => text);
      for (const view of viewsFrom(question, [...answers, answers], meta)) {
        const { count, base } = view.evidence;
        expect(count).toBeLessThanOrEqual(base ?? 0);
        expect(base).toBe(cells.filter(Boolean).length);
        expect(view.says).toBe(`${count} of ${base} families`);
        expect(view.line.split(' ').length).toBeLessThanOrEqual(20);
        expect(`${view.line} ${view.says}`).not.toContain('%');
      }
    }),
  );
});
