import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from './harness/browsers.ts';

/** What is built is looked at as it would be shipped; sizes are in kB of gzip. */
describe.each(['chrome', 'firefox'] satisfies BrowserName[])('Built for %s', (name) => {
  const root = fileURLToPath(new URL(`../../.output/${name}-mv3/`, import.meta.url));
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const kB = (text: string) => gzipSync(text).length / 1000;
  const scripts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const manifest = JSON.parse(read('manifest.json'));
  const inCallPage: string[] = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);

  test('what goes into a call page is small, and has no framework and no glossary in it', () => {
    const text = inCallPage.map(read).join('\n');
    // 23 in November 2026: platforms 11, webextension-polyfill 3, the panel's place and life the rest.
    expect(kB(text)).toBeLessThan(24);
    for (const stranger of ['Speech and Language Therapy', 'preact', '__vnode', 'innerHTML']) {
      expect(text.includes(stranger)).toBe(false);
    }
  });

  test('the panel is light, and the glossary is loaded beside it', () => {
    const page = read('panel.html');
    const first = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
    expect(first.length).toBeGreaterThan(0);
    const text = first.map(read).join('\n');
    for (const beside of ['Speech and Language Therapy', 'physiotherapist']) {
      expect(text.includes(beside)).toBe(false);
    }
    // 59 in November 2026. The cards of notes are 7 of it, and first names, which a question to members
    // is rid of, 5.
    expect(kB(text)).toBeLessThan(60);
  });

  test('the desk has no library for files in it; each is loaded when it is asked for', () => {
    const page = read('desk.html');
    const first = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
    const text = first.map(read).join('\n');
    // Marks of docx and ical-generator.
    for (const stranger of ['hybridMultilevel', 'BEGIN:VEVENT']) {
      expect(text.includes(stranger)).toBe(false);
      expect(scripts.filter((file) => read(file).includes(stranger))).toHaveLength(1);
    }
  });

  test('no script of ours makes code from text, or speaks to anybody', () => {
    // The desk's readers of files (papaparse, mammoth, pdf.js) can load from the network; our policy
    // below lets them reach nobody.
    const own = scripts.filter((file) => !/pdf|docx|desk|import\.worker/.test(file));
    // MiniSearch has a method of that name: neither it nor its calls on an object of its own reach anybody.
    const fetches = /(?<![.\w])fetch\((?![\w,]*\)\{)|\b(?:window|self|globalThis)\.fetch\(/;
    const others = /\beval\(|new Function\(|XMLHttpRequest|WebSocket|sendBeacon/;
    const suspicious = own.filter((file) => fetches.test(read(file)) || others.test(read(file)));
    expect(suspicious).toEqual([]);
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/connect-src|unsafe-eval/);
  });

  test('only the panel can be loaded by call pages, and only by them', () => {
    const [entry, ...more] = manifest.web_accessible_resources;
    expect(more).toEqual([]);
    expect(entry.resources).toEqual(['panel.html']);
    expect(entry.use_dynamic_url ?? false).toBe(false);
  });
});
