// Makes a fresh machine ready: the packages of the lockfile, and two browsers. Plain Node without
// dependencies, because it runs before there are any, on whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { platform } from 'node:process';
import { findBrowser } from '../tests/e2e/harness/find-browser.mjs';

const names = { chrome: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

installPackages();
installBrowsers();

function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs
  ) {
    return;
  }
  console.log('Installing the packages of package-lock.json.');
  // On Windows npm is a script, which needs a shell.
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: platform === 'win32',
  });
}

function installBrowsers() {
  const missing = ['chrome', 'firefox'].filter((kind) => !findBrowser(kind));
  if (missing.length === 0) return;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    console.error(
      `Please install ${missing.map((kind) => names[kind]).join(' and ')}, then try again. (On Debian: apt-get install chromium firefox-esr.)`,
    );
    process.exit(1);
  }
  console.log(`Installing ${missing.map((kind) => names[kind]).join(' and ')} from Debian.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = missing.map((kind) => (kind === 'chrome' ? 'chromium' : 'firefox-esr'));
  run('apt-get', ['update', '-qq'], { env });
  const options = ['install', '-y', '-qq', '--no-install-recommends'];
  run('apt-get', [...options, ...packages, 'fonts-dejavu-core'], { env });
}

/** What went wrong is only worth reading when something did. */
function run(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(`${command} ${args.join(' ')} did not work.`);
  console.error(error?.message ?? `${stdout}\n${stderr}`);
  process.exit(1);
}
