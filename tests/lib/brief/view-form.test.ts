import { describe, expect, test } from 'vitest';
import { sampleBrief } from '../../../lib/brief/sample.ts';
import {
  emptyView,
  loweredTo,
  viewOfText,
  viewProblems,
  viewText,
} from '../../../lib/brief/view-form.ts';
import type { View } from '../../../lib/model.ts';

const full: View = {
  id: 'a',
  topic: 'Waiting',
  line: 'Families wait by the phone.',
  evidence: {
    count: 34,
    base: 61,
    unit: 'families',
    method: 'March survey',
    areas: ['Millbrook', 'North Wharf'],
    notHeardFrom: 'dads',
  },
  agreed: 'steering group',
  lowered: 'a few',
  quotes: [{ text: 'Nobody rang.', consent: 'meeting' }],
  sample: true,
};

test.each([full, ...sampleBrief.views])('A view comes back from the form as it went in', (view) => {
  expect(viewOfText(viewText(view), view)).toEqual(view);
  expect(viewProblems(viewText(view))).toEqual({});
});

test('An empty number is null: nobody counted', () => {
  const view = viewOfText({ ...emptyView, line: 'Letters are hard.' }, { id: 'new' });
  expect(view).toEqual({
    id: 'new',
    topic: '',
    line: 'Letters are hard.',
    evidence: { count: null, base: null, unit: 'families', method: '' },
  });
});

test('What is taken out of the form is taken out of the view', () => {
  const text = { ...viewText(full), areas: ' , ', notHeardFrom: '', agreed: null, quotes: [] };
  const view = viewOfText(text, full);
  expect(Object.keys(view)).not.toContain('agreed');
  expect(Object.keys(view)).not.toContain('quotes');
  expect(Object.keys(view.evidence)).toEqual(['count', 'base', 'unit', 'method']);
});

test('A quote without words is not kept, and full stops are not doubled', () => {
  const view = viewOfText(
    {
      ...emptyView,
      line: ' Letters are hard. ',
      notHeardFrom: 'dads. ',
      quotes: [
        { text: '  ', consent: 'public' },
        { text: ' Why? ', consent: 'not asked' },
      ],
    },
    { id: 'new' },
  );
  expect(view.quotes).toEqual([{ text: 'Why?', consent: 'not asked' }]);
  expect(view.line).toBe('Letters are hard.');
  expect(view.evidence.notHeardFrom).toBe('dads');
});

describe('What needs a look', () => {
  const with_ = (count: string, base: string) =>
    viewProblems({ ...emptyView, line: 'Letters are hard.', count, base });

  test('A line that is empty', () => {
    expect(viewProblems({ ...emptyView, line: '  ' })).toEqual({
      line: 'Write what families said.',
    });
  });
  test('More who said it than were asked', () => {
    expect(with_('62', '61').count).toContain('62 is more than the 61');
    expect(with_('61', '61')).toEqual({});
  });
  test.each(['14.5', '-3', 'about 14', '1e3', '99999999'])('No whole number: %s', (text) => {
    expect(with_(text, '').count).toContain('whole number');
    expect(with_('', text).base).toContain('whole number');
  });
  test('Nobody at all', () => {
    expect(with_('0', '61').count).toContain('1 or more');
    expect(with_('', '0').base).toContain('1 or more');
  });
  test.each(['', '14', ' 14 ', '1,200', '1 200'])('Nothing: “%s”', (text) => {
    expect(with_(text, '')).toEqual({});
  });
});

describe('Strength is lowered and never raised', () => {
  const { lowered: _, ...many } = full;
  test('Lower than counted is kept', () => {
    expect(loweredTo(many, 'a few').lowered).toBe('a few');
  });
  test('As counted, or higher, is not kept', () => {
    expect(loweredTo(full, 'many')).not.toHaveProperty('lowered');
    const few = { ...full, evidence: { ...full.evidence, count: 3 } };
    expect(loweredTo(few, 'many')).not.toHaveProperty('lowered');
  });
  test('When the numbers drop to what she had lowered it to, nothing is lowered', () => {
    expect(viewOfText({ ...viewText(full), count: '3' }, full)).not.toHaveProperty('lowered');
  });
});
