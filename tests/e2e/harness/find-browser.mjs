// Which browsers and tools this machine has. Plain Node without dependencies: the set-up script uses it too.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const names = {
  chrome: [
    'chromium',
    'chromium-browser',
    'chrome',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
  // Another program that opens our Word files, and one that reads what it makes of them.
  soffice: ['soffice', 'libreoffice'],
  pdftotext: ['pdftotext'],
};

const usualPlaces = {
  darwin: {
    chrome: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    soffice: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  },
  win32: {
    chrome: [
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    firefox: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    soffice: ['C:\\Program Files\\LibreOffice\\program\\soffice.exe'],
  },
};

/**
 * The path of a browser, or null. `TABLESIDE_CHROME` and `TABLESIDE_FIREFOX` name one by hand.
 * @param {'chrome' | 'firefox'} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  return findProgram(kind);
}

/**
 * The path of any program that the tests use, or null; named by hand in the same way.
 * @param {'chrome' | 'firefox' | 'soffice' | 'pdftotext'} kind
 * @returns {string | null}
 */
export function findProgram(kind) {
  const named = env[`TABLESIDE_${kind.toUpperCase()}`];
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names[kind].map((name) => join(folder, name)));
  const usual = usualPlaces[platform]?.[kind] ?? [];
  return [named, ...onPath, ...usual].find((path) => path && isProgram(path)) ?? null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
