import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JotAround, jotOf } from '../../../lib/notes/jot.ts';
import { kinds, kindsInOrder } from '../../../lib/notes/kinds.ts';

const buses = { id: 'i1', title: 'Buses to college' };
const transport = { id: 'i2', title: 'Transport: the new policy' };
const waiting = { id: 'i3', title: 'Times families wait' };
const around: JotAround = {
  items: [buses, transport, waiting],
  itemNow: waiting,
  people: ['Rowan Ashdown', 'Siân O’Brien', 'Ann Lee', 'Anna Smith', 'Olu James', 'Sam Olu'],
};
const jot = (typed: string, chosen = kindsInOrder[0]) => jotOf(typed, chosen ?? 'note', around);

test.each(kindsInOrder.filter((kind) => kinds[kind].sign))('%s has its sign', (kind) => {
  const { sign } = kinds[kind];
  const expected = { kind, text: 'Who decides?', item: waiting };
  expect(jot(`${sign}Who decides?`)).toEqual(expected);
  expect(jot(`  ${sign}  Who decides?`)).toEqual(expected);
  expect(jot(`${sign}`)).toMatchObject({ kind, text: '' });
});

test.each(['+5 more places', '~20 weeks', '?!', '!!! read this', '=5', '&5', '-x', '5 > 3'])(
  '%s stays as it is',
  (typed) => expect(jot(typed)).toMatchObject({ kind: 'note', text: typed }),
);

test('A sign counts before words in quotation marks and before a name', () => {
  expect(jot('="Buses stay"')).toMatchObject({ kind: 'decision', text: '"Buses stay"' });
  expect(jot('!@row sends it')).toMatchObject({ kind: 'action', owner: 'Rowan Ashdown' });
  expect(jot('?#2 Why now')).toMatchObject({ kind: 'question', text: 'Why now', item: transport });
});

test('The kind she chose stays without a sign, and a sign counts more', () => {
  expect(jot('Buses stay.', 'decision')).toMatchObject({ kind: 'decision' });
  expect(jot('?Buses stay.', 'decision')).toMatchObject({ kind: 'question' });
});

test.each([
  ['Ask #2 about costs', 'Ask about costs', transport],
  ['Ask about costs #tran', 'Ask about costs', transport],
  ['#Tran: ask about costs', ': ask about costs', transport],
  ['Costs (#bus)', 'Costs ()', buses],
  ['Costs #college, again', 'Costs, again', buses],
  ['One #2\ntwo', 'One\ntwo', transport],
])('%s belongs to an item', (typed, text, item) =>
  expect(jot(typed)).toMatchObject({ text, item }),
);

test.each(['Room #9', 'Ask #SEND', 'a#2', 'A &#2;', '##2', '# 2', 'Costs #t'])(
  '%s names no item',
  (typed) => expect(jot(typed)).toEqual({ kind: 'note', text: typed, item: waiting }),
);

test('Only the first item leaves the text', () => {
  expect(jot('#1 or #2')).toMatchObject({ text: 'or #2', item: buses });
});

test('Where nothing is being discussed a note has no item', () => {
  expect(jotOf('Tea', 'note', { ...around, itemNow: null })).toEqual({ kind: 'note', text: 'Tea' });
});

test.each([
  ['@row to send it', 'Rowan Ashdown to send it'],
  ['@rowan a letter', 'Rowan Ashdown a letter'],
  ['@Rowan Ashdown to send it', 'Rowan Ashdown to send it'],
  ['@rowan ashdown.', 'Rowan Ashdown.'],
  ['@ashd?', 'Rowan Ashdown?'],
  ['@sian, please', 'Siân O’Brien, please'],
  ["@obrien and @o'b", 'Siân O’Brien and Siân O’Brien'],
  ["@rowan's letter", "Rowan Ashdown's letter"],
  ['@ann or @anna', 'Ann Lee or Anna Smith'],
  ['@olu', 'Olu James'],
])('%s names somebody', (typed, text) => expect(jot(typed)).toMatchObject({ text }));

test.each(['@an', 'me@row.example', '@ row', '@xyz', '@', '@@'])('%s names nobody', (typed) =>
  expect(jot(typed)).toEqual({ kind: 'note', text: typed, item: waiting }),
);

test('The first person named will do an action, and nothing else', () => {
  expect(jot('!@olu j and @row send it').owner).toBe('Olu James');
  expect(jot('@olu said so')).not.toHaveProperty('owner');
  expect(jot('=@olu decides')).not.toHaveProperty('owner');
});

test('Two people of one name are one name, and of one beginning nobody is guessed', () => {
  const twins = { ...around, people: ['Ann Lee', 'Ann May'] };
  expect(jotOf('!@ann goes', 'note', twins)).toMatchObject({ text: '@ann goes' });
  expect(jotOf('!@ann may goes', 'note', twins)).toMatchObject({ owner: 'Ann May' });
});

test('No typed word is ever lost, but for a sign and what stands after # and @', () => {
  const plain = fc.constantFrom('a', 'Rowan', 'ann', 'buses', '5', '?', '+5', 'me@x.org', '\n', '');
  const mark = fc.constantFrom('#2', '#tran', '#9', '@row', '@ann', '@nobody', "@sian's", '@', '#');
  const typed = fc.array(fc.oneof(plain, mark), { maxLength: 12 });
  const anything = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.split(' '));
  fc.assert(
    fc.property(fc.oneof(typed, anything), fc.constantFrom(...kindsInOrder), (words, chosen) => {
      const { text } = jotOf(words.join(' '), chosen, around);
      const marked = (each: string) => /[#@]/.test(each);
      const kept = words.flatMap((each) => each.split(/\s+/)).filter((each) => !marked(each));
      let from = 0;
      kept.forEach((each, i) => {
        const bare = i === 0 || from === 0 ? each.replace(/^[?!=+~&]/, '') : each;
        const at = text.indexOf(bare, from);
        expect(at, `${JSON.stringify(each)} in ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(0);
        from = at + bare.length;
      });
    }),
  );
});
