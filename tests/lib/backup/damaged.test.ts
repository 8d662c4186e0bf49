/** Whatever is wrong with a file, she gets one sentence, and nothing of hers is changed. */
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { BackupError, largestFile } from '../../../lib/backup/format.ts';
import { peekBackup } from '../../../lib/backup/read-backup.ts';
import { backup, bytesOf, fill, note, records, restoreFrom, stored } from './a-store.ts';

const passphrase = 'seven grey otters hum';
type Bytes = Uint8Array<ArrayBuffer>;

let plain: Bytes;
let locked: Bytes;
let before: unknown;

beforeAll(async () => {
  await fill(records);
  [plain, locked] = await Promise.all(
    [backup(), backup(passphrase)].map(async (it) => bytesOf(await it)) as [
      Promise<Bytes>,
      Promise<Bytes>,
    ],
  );
  // What is here is not what the backup holds: a restore would show.
  await fill({ ...records, notes: [note('here')] });
  before = await stored();
});

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const at = (share: number) => (bytes: Bytes) => bytes.slice(0, Math.floor(bytes.length * share));
const flip = (share: number) => (bytes: Bytes) => {
  const flipped = bytes.slice();
  const i = Math.min(flipped.length - 1, Math.floor(flipped.length * share));
  flipped[i] = (flipped[i] ?? 0) ^ 1;
  return flipped;
};
const lines = (change: (lines: string[]) => string[]) => (bytes: Bytes) =>
  encode(change(decode(bytes).split('\n')).join('\n'));
const header = (change: Record<string, unknown>) => (bytes: Bytes) => {
  const end = bytes.indexOf(10);
  const before = JSON.parse(decode(bytes.subarray(0, end)));
  const inner = before.locked && { locked: { ...before.locked, ...(change.locked as object) } };
  const line = encode(JSON.stringify({ ...before, ...change, ...inner }));
  return new Uint8Array([...line, ...bytes.subarray(end)]);
};
/** Written anew with a right sum: only what the record says is wrong. */
const resummed = (store: string, record: string) => async () => {
  const head = `{"type":"tableside-backup","version":1,"made":"2026-06-03T09:00:00.000Z"}`;
  const body = encode(`${head}\n{"store":"${store}","record":${record}}\n`);
  const sum = Buffer.from(await crypto.subtle.digest('SHA-256', body)).toString('hex');
  return new Uint8Array([...body, ...encode(`{"sum":"${sum}","records":1,"end":true}\n`)]);
};
const aNote = JSON.stringify(note('n9'));
const withKey = (key: string) => aNote.replace('{', `{"${key}":{"polluted":true},`);
const cuts = [0, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99];
const flips = [0.001, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 1];

type Damage = (bytes: Bytes) => Bytes | Promise<Bytes>;
const ofPlain: [string, Damage][] = [
  ...cuts.map((share): [string, Damage] => [`cut at ${share}`, at(share)]),
  ['without its last letter', (bytes) => bytes.slice(0, -1)],
  ['without its last line', lines((all) => [...all.slice(0, -2), ''])],
  ...flips.map((share): [string, Damage] => [`one bit flipped at ${share}`, flip(share)]),
  ['a newer version', header({ version: 2 })],
  ['version 1,000', header({ version: 1000 })],
  ['version -1', header({ version: -1 })],
  ['a version in words', header({ version: 'one' })],
  ['another type', header({ type: 'bookmarks' })],
  ['no day', header({ made: 'yesterday' })],
  ['two lines swapped', lines(([a = '', b = '', c = '', ...rest]) => [a, c, b, ...rest])],
  ['a line left out', lines(([a = '', _, ...rest]) => [a, ...rest])],
  ['a line twice', lines(([a = '', b = '', ...rest]) => [a, b, b, ...rest])],
  ['itself twice', (bytes) => new Uint8Array([...bytes, ...bytes])],
  ['words after its end', (bytes) => new Uint8Array([...bytes, ...encode('{"store":"notes"}\n')])],
  [
    'a claim of 1,000 million records',
    lines((all) => all.map((line) => line.replace(/"records":\d+/, '"records":1000000000'))),
  ],
  [
    'a claim of one gigabyte in its header',
    header({ made: '2026-06-03T09:00:00.000Z', length: 2 ** 30, type: 'gigabyte' }),
  ],
  [
    'one line that never ends',
    () =>
      encode(
        `{"type":"tableside-backup","version":1,"made":"2026-06-03"}\n${'x'.repeat(33 * 2 ** 20)}`,
      ),
  ],
  ['200 MB of zeros, packed', () => new Uint8Array(gzipSync(Buffer.alloc(200 * 2 ** 20)))],
  ['itself, packed', (bytes) => new Uint8Array(gzipSync(bytes))],
  ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0])],
  ['nothing', () => new Uint8Array()],
  [
    'words that are no text',
    (bytes) => new Uint8Array([...bytes.subarray(0, 400), 0xff, 0xfe, ...bytes.subarray(400)]),
  ],
  ['an unknown store', resummed('passwords', aNote)],
  ['the store of the lock', resummed('lock', '{}')],
  ['a note without words', resummed('notes', aNote.replace(/"text":"[^"]*"/, '"text":" "'))],
  ['a note of another kind', resummed('notes', aNote.replace('"kind":"note"', '"kind":"spell"'))],
  ['a note with more in it', resummed('notes', aNote.replace('{', '{"more":1,'))],
  ['a note that is a list', resummed('notes', '[1,2,3]')],
  ['a note that is nothing', resummed('notes', 'null')],
  [
    'a note of 300,000 letters',
    resummed('notes', JSON.stringify(note('n9', { text: 'x'.repeat(300_000) }))),
  ],
  [
    '100,000 lists in each other',
    resummed('notes', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  ],
  [
    'a plan with 400,000 items',
    resummed('plans', `{"id":"p","title":"t","agenda":[${'1,'.repeat(400_000)}1]}`),
  ],
  ['__proto__ in a note', resummed('notes', withKey('__proto__'))],
  ['__proto__ in other letters', resummed('notes', withKey('\\u005f_proto__'))],
  ['constructor in a note', resummed('notes', withKey('constructor'))],
  ['prototype in a note', resummed('notes', withKey('prototype'))],
  [
    '__proto__ in what it means',
    resummed('afterwards', '{"id":"m1","means":{"__proto__":"polluted"}}'),
  ],
  [
    '__proto__ in a setting',
    resummed('settings', '{"key":"tips","value":{"__proto__":{"polluted":true}}}'),
  ],
  ['a setting that is not hers', resummed('settings', '{"key":"captionsAccepted","value":{}}')],
];
const ofLocked: [string, Damage][] = [
  ...cuts.map((share): [string, Damage] => [`cut at ${share}`, at(share)]),
  ...flips.map((share): [string, Damage] => [`one bit flipped at ${share}`, flip(share)]),
  ['one round to make the key', header({ locked: { cost: 1 } })],
  ['600,000 rounds', header({ locked: { cost: 600_000 } })],
  ['a million million rounds', header({ locked: { cost: 1e12 } })],
  ['rounds in words', header({ locked: { cost: '1000000' } })],
  ['another way to make the key', header({ locked: { name: 'MD5' } })],
  ['a short salt', header({ locked: { salt: 'AAAA' } })],
  ['another salt', header({ locked: { salt: btoa('sixteen letters!') } })],
  ['another beginning of the count', header({ locked: { iv: btoa('8letters') } })],
  ['another day in its header', header({ made: '2026-06-04T09:00:00.000Z' })],
  ['version 0', header({ version: 0 })],
  ['more behind it', (bytes) => new Uint8Array([...bytes, 0])],
  ['its header alone', (bytes) => bytes.slice(0, bytes.indexOf(10) + 1)],
];

const all = [
  ...ofPlain.map(([says, damage]) => ({ of: 'plain', says, damage })),
  ...ofLocked.map(([says, damage]) => ({ of: 'locked', says, damage })),
];

test('There are 60 of them and more', () => {
  expect(all.length).toBeGreaterThan(60);
});

test.each(all)(
  '$of: $says',
  async ({ of, damage }) => {
    const sound = of === 'plain' ? plain : locked;
    const damaged = await damage(sound);
    expect(Buffer.from(damaged).equals(Buffer.from(sound))).toBe(false);
    await refused(new Blob([damaged]), of === 'locked' ? passphrase : undefined);
  },
  20_000,
);

async function refused(file: Blob, opensWith?: string): Promise<string> {
  const error: unknown = await restoreFrom(file, 'replace', opensWith).then(
    () => null,
    (it) => it,
  );
  expect(error).toBeInstanceOf(BackupError);
  const { message } = error as BackupError;
  expect(message).toMatch(/^[A-Z].*\. Nothing was (read or )?changed\.$/);
  expect(await stored()).toEqual(before);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  return message;
}

test.each(['', 'Seven grey otters hum', 'seven grey otters hum ', 'x'.repeat(200)])(
  'The passphrase %j does not open it',
  async (wrong) => {
    expect(await refused(new Blob([locked]), wrong)).toMatch(/^That passphrase does not open/);
  },
);

test('Chunks of a locked backup that are swapped, left out or taken from another are noticed', async () => {
  const text = 'words '.repeat(25_000);
  await fill({
    notes: Array.from({ length: 24 }, (_, i) => note(`n${i}`, { text: `${i} ${text}` })),
  });
  const [one, two] = await Promise.all(
    [backup(passphrase), backup(passphrase)].map(async (it) => bytesOf(await it)),
  );
  before = await stored();
  const start = (one?.indexOf(10) ?? 0) + 1;
  const size = 2 ** 20 + 16;
  const chunks = (bytes: Bytes = new Uint8Array()) =>
    [0, 1, 2, 3].map((i) => bytes.slice(start + i * size, start + (i + 1) * size));
  const [a, b, c, d] = chunks(one) as [Bytes, Bytes, Bytes, Bytes];
  const [, other] = chunks(two) as [Bytes, Bytes];
  const head = one?.slice(0, start) as Bytes;
  for (const wrong of [
    [b, a, c, d],
    [a, c, b, d],
    [a, b, d],
    [a, b, c],
    [a, other, c, d],
    [a, b, c, d, d],
    [a, a, b, c, d],
  ]) {
    await refused(new Blob([head, ...wrong]), passphrase);
  }
  await restoreFrom(new Blob([head, a, b, c, d]), 'add', passphrase);
  expect(await stored()).toEqual(before);
}, 30_000);

test('A file beyond the limit is not even read', async () => {
  const file = {
    size: largestFile + 1,
    slice: () => {
      throw new Error('It was read.');
    },
  } as unknown as Blob;
  await expect(peekBackup(file)).rejects.toThrow('This file is too big for a backup.');
});
