import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Rule {
  /** Files the rule speaks of. */
  from: RegExp;
  /** What they may not import (a path from the root, or a package). */
  never: RegExp;
  unless?: RegExp;
  because: string;
}

const pure =
  /^lib\/(tips|glossary|brief|report|archive|forum-pack|partners|notes|dates|backup|wipe|reminders|meeting-state)/;
const rules: Rule[] = [
  {
    from: /^components\//,
    never: /^(entrypoints\/|lib\/(db|platforms|port|hub|parse)|wxt\/|webextension-polyfill|idb)/,
    because:
      'Components know no extension, so that a view runs in a plain page. Pass it in as a prop.',
  },
  {
    from: /^lib\//,
    never: /^(entrypoints|components)\//,
    because: 'lib is used by entrypoints and components, never the other way round.',
  },
  {
    from: /^(entrypoints|components|lib)\//,
    never: /^lib\/db\//,
    unless: /^(entrypoints\/background\.ts|lib\/db\/)/,
    because: 'Only the background opens the database: send it a request.',
  },
  {
    from: /^(entrypoints|components|lib)\//,
    never: /^lib\/platforms\//,
    unless: /^(entrypoints\/((call|share-guard)\.content|desk\/address-hash\.ts)|lib\/platforms\/)/,
    because: 'Only scripts in call pages know them. What others need of it is in lib/model.ts.',
  },
  {
    from: pure,
    never: /^(wxt|webextension-polyfill|idb|preact|lib\/(db|port|hub|platforms|parse))/,
    because: 'Engines are pure: data and time go in, data comes out.',
  },
  {
    from: /^(entrypoints\/(background|call)|lib\/platforms)/,
    never: /^(preact|components\/)/,
    because: 'No framework in the call page or the background.',
  },
];

const files = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/')),
);

/** Every import of a file, as a path from the root or a package's name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.')
      ? relative(root, join(root, dirname(file), name)).replaceAll('\\', '/')
      : name,
  );
}

const sentences = (list: string[], rule: Rule) =>
  list.map((imported) => `imports ${imported}. ${rule.because}`);

test.each(files)('%s keeps to the house', (file) => {
  const wrong = rules
    .filter((rule) => rule.from.test(file) && !rule.unless?.test(file))
    .flatMap((rule) =>
      sentences(
        importsOf(file).filter((name) => rule.never.test(name)),
        rule,
      ),
    );
  expect(wrong).toEqual([]);
});

const texts = files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);

function filesWith(pattern: RegExp, allowed: RegExp): string[] {
  return texts
    .filter(([file, text]) => pattern.test(text) && !allowed.test(file))
    .map(([file]) => file);
}

test('Only lib/port.ts touches runtime ports', () => {
  expect(
    filesWith(/runtime\.(connect|onConnect|onMessage|sendMessage)/, /^lib\/port\.ts$/),
  ).toEqual([]);
});

test('Engines have no clock, no DOM and no browser of their own', () => {
  const touched = texts
    // A list of words that are said in meetings: a document is one of them.
    .filter(([file]) => pure.test(file) && file !== 'lib/tips/cues/word-classes.ts')
    .filter(([, text]) =>
      /new Date\(\)|Date\.now|performance\.|(?<!word\/)document\b(?!: {)|window\b|setTimeout/.test(
        text,
      ),
    );
  expect(touched.map(([file]) => file)).toEqual([]);
});

test('No code makes markup from text', () => {
  const markup =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(/;
  expect(filesWith(markup, /^$/)).toEqual([]);
});

test('Nothing speaks to the page that holds the panel', () => {
  // A worker beside our own page is nobody's frame: it hears only the page that made it.
  const own =
    /^lib\/(port|papers\/docx(\.worker)?|(brief\/import\/(in-|import\.)|archive\/(in-|search\.))worker)\.ts$/;
  expect(filesWith(/postMessage\(/, own)).toEqual([]);
});

test('The folders have no drawer for odds and ends', () => {
  const drawers = /\/(utils?|helpers?|hooks|common|types|services|managers)(\/|\.)/;
  expect(files.filter((file) => drawers.test(file))).toEqual([]);
});
