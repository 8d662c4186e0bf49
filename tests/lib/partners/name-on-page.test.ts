import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayName, firstName } from '../../../lib/partners/name-on-page.ts';

test.each([
  ['SMITH, Jane (CYPS)', 'Jane Smith'],
  ['CYPS - Jane Smith', 'Jane Smith'],
  ['Host | Jane Smith', 'Jane Smith'],
  ['Chair: Jane Smith', 'Jane Smith'],
  ['BSL - Jane Smith', 'BSL'],
  ['1. Jane Smith', 'Jane Smith'],
  ['jane.smith@millbrook.example (Guest)', 'Jane Smith'],
  ['Jane.Smith', 'Jane Smith'],
  ['anna.maria.lee@millbrook.example', 'Anna Maria Lee'],
  ['Jane_Smith', 'Jane Smith'],
  ['Jane Smith she/her', 'Jane Smith'],
  ['TAYLOR Robert', 'Robert Taylor'],
  ['Head of SEND - Jane Smith', 'Jane Smith'],
  ['NHS Devon - Jane Smith', 'Jane Smith'],
  ['Jane Smith, Organizer, Muted', 'Jane Smith'],
  ['Robert "Bob" Taylor', 'Robert Taylor'],
  ['JaneSmith', 'Jane Smith'],
  ['McDonald', 'McDonald'],
  ['Smith, J.', 'J. Smith'],
  ['Smith, Jane Mrs', 'Jane Smith'],
  ['#3 Jane Smith', 'Jane Smith'],
  ['Jane Smith & Omar Lee', 'Jane Smith & Omar Lee'],
  ['Jane Smith❤️ ✋🏽', 'Jane Smith'],
  ['Smith, Jane', 'Jane Smith'],
  ['Smith, Jane, Head of SEND', 'Jane Smith'],
  ['Jane Smith (NHS Devon) (Guest)', 'Jane Smith'],
  ['Jane Smith (she/her)', 'Jane Smith'],
  ['Jane Smith - Devon', 'Jane Smith'],
  ['Jane Smith, SENDIASS', 'Jane Smith'],
  ['Jane Smith, Head of SEND', 'Jane Smith'],
  ['Jane, NHS', 'Jane'],
  ['Prof. Dr Jane Smith OBE', 'Jane Smith'],
  ['Cllr Smith', 'Cllr Smith'],
  ['JANE SMITH', 'Jane Smith'],
  ['jane van der berg', 'Jane van der Berg'],
  ["O'BRIEN, Siobhan", "Siobhan O'Brien"],
  ['MCKAY-JONES, Anne-Marie', 'Anne-Marie McKay-Jones'],
  ['SMITH JONES, Anna', 'Anna Smith Jones'],
  ['ADEYEMI, OLU (CYPS)', 'Olu Adeyemi'],
  ['SMITH Jane', 'Jane Smith'],
  ['Jane SMITH', 'Jane Smith'],
  ['Anna VAN DER BERG', 'Anna van der Berg'],
  ['JP Smith', 'JP Smith'],
  ['Mary-Jane SMITH', 'Mary-Jane Smith'],
  ['NHS Devon', 'NHS Devon'],
  ['Room 4 - Civic Centre', 'Room 4'],
  ['Guest user 1', 'Guest user 1'],
  ['SEND Team', 'SEND Team'],
  ['LI, Wei', 'Wei Li'],
  ['Tom Lord', 'Tom Lord'],
  ['  Jane   Smith  ', 'Jane Smith'],
  ['James, Olu (CYPS)', 'James, Olu'],
  ['Jane, Parent Forum', 'Jane, Parent Forum'],
  ['+44 7700 900123', '+44 7700 900123'],
  ['(Guest)', '(Guest)'],
  ['李 小龍', '李 小龍'],
])('"%s" reads as "%s"', (page, name) => {
  expect(displayName(page)).toBe(name);
});

test.each([
  ['SMITH, Jane (CYPS)', 'Jane'],
  ['Anne-Marie Smith', 'Anne-Marie'],
  ['Jane', 'Jane'],
  ['Dr Smith', 'Dr Smith'],
  ['J Smith', 'J Smith'],
  ['James, Olu (CYPS)', 'James, Olu'],
  ['J.P. Smith', 'J.P. Smith'],
])('Of "%s" the first name is "%s"', (page, name) => {
  expect(firstName(page)).toBe(name);
});

test('What was read once reads the same again', () => {
  const word = fc.constantFrom('Jane', 'SMITH', 'de', "o'neill", 'Lee-Roy', 'Dr', 'A.', 'NHS');
  const mark = fc.constantFrom(' ', ', ', ' (', ') ', ' - ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, mark), { maxLength: 5 }), (parts) => {
      const name = displayName(parts.flat().join(''));
      expect(displayName(name)).toBe(name);
    }),
  );
});
