/**
 * Starts a real browser with the built extension in it, every host name mapped to the call server.
 * One way for Chromium and Firefox, so that each test is written once.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

export type BrowserName = 'chrome' | 'firefox';

export interface Started {
  browser: Browser;
  /** Opens a tab at 1366x768, a common size of old laptops. `prepare` sees it while it is empty. */
  open(url: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** Puts the extension in; in Firefox over the one that is there, as an update does. */
  install(): Promise<string>;
  /** Ends the browser; the profile stays for the next start. */
  close(): Promise<void>;
}

interface How {
  name: BrowserName;
  port: number;
  profile: string;
  headless?: boolean;
  /** Whether the browser blocks third-party storage: one user in many has it so. */
  blockThirdParty?: boolean;
  scheme?: 'light' | 'dark';
  /** The extension is put in later, by `install()`. */
  bare?: boolean;
  /** Chromium: the folder of another extension than ours as built, or null for none at all. */
  extension?: string | null;
  /** Chromium: switches beside those that every test has. */
  switches?: string[];
}

const extension = (name: BrowserName) =>
  fileURLToPath(new URL(`../../../.output/${name}-mv3`, import.meta.url));

export async function startBrowser(how: How): Promise<Started> {
  const executablePath = findBrowser(how.name);
  if (!executablePath)
    throw new Error(`No ${how.name} was found. npm test installs one on Debian.`);
  const browser = await (how.name === 'chrome' ? chrome : firefox)(how, executablePath);
  const install = () => browser.installExtension(extension(how.name));
  if (how.name === 'firefox' && !how.bare) await install();
  return {
    browser,
    install,
    async open(url, prepare) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1366, height: 768 });
      await prepare?.(page);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    close: () => browser.close(),
  };
}

/** A profile folder of its own for each test file, gone afterwards. */
export async function newProfile(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'tableside-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Chromium's own setting; pinned, because drivers and distributions differ in what they preset. */
async function setThirdPartyStorage({ profile, blockThirdParty = false }: How): Promise<void> {
  const folder = join(profile, 'Default');
  const file = join(folder, 'Preferences');
  await mkdir(folder, { recursive: true });
  const preferences = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  preferences.profile = {
    ...preferences.profile,
    cookie_controls_mode: blockThirdParty ? 1 : 0,
    block_third_party_cookies: blockThirdParty,
  };
  await writeFile(file, JSON.stringify(preferences));
}

async function chrome(how: How, executablePath: string): Promise<Browser> {
  await setThirdPartyStorage(how);
  const { extension: folder = extension('chrome') } = how;
  return puppeteer.launch({
    executablePath,
    headless: how.headless ?? true,
    userDataDir: how.profile,
    // Over the pipe: Chrome-branded builds ignore --load-extension.
    pipe: true,
    enableExtensions: how.bare ? true : folder === null ? [] : [folder],
    acceptInsecureCerts: true,
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${how.port}`,
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      ...(how.scheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(how.switches ?? []),
    ],
  });
}

function firefox(how: How, executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: how.headless ?? true,
    userDataDir: how.profile,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${how.port}`,
      // A temporary add-on is uninstalled at every end; an installed one keeps its data.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // A driver's click is not always a click to Firefox, and fullscreen needs one.
      'full-screen-api.allow-trusted-requests-only': false,
    },
  });
}
