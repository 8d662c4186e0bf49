// Makes a fresh machine ready: the packages of the lockfile and two browsers, and with --tests the programs
// that open our Word files. Plain Node without dependencies, because it runs before there are any, on
// whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { argv, platform } from 'node:process';
import { findProgram } from '../tests/e2e/harness/find-browser.mjs';

const names = {
  chrome: 'Chromium, Chrome or Edge',
  firefox: 'Firefox',
  soffice: 'LibreOffice',
  pdftotext: 'pdftotext (of Poppler)',
};
/** Of Debian. The LibreOffice that opens no windows is the smallest. */
const packages = {
  chrome: 'chromium',
  firefox: 'firefox-esr',
  soffice: 'libreoffice-writer-nogui',
  pdftotext: 'poppler-utils',
};
const wanted = ['chrome', 'firefox', ...(argv.includes('--tests') ? ['soffice', 'pdftotext'] : [])];

installPackages();
installPrograms();

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

function installPrograms() {
  const missing = wanted.filter((kind) => !findProgram(kind));
  if (missing.length === 0) return;
  const called = missing.map((kind) => names[kind]).join(' and ');
  const debian = missing.map((kind) => packages[kind]);
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    console.error(
      `Please install ${called}, then try again. (On Debian: apt-get install ${debian.join(' ')}.)`,
    );
    process.exit(1);
  }
  console.log(`Installing ${called} from Debian.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  // What is lost with the power is installed again: nothing waits for the disk.
  const options = [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    '-o',
    'Dpkg::Options::=--force-unsafe-io',
  ];
  run('apt-get', [...options, ...debian, 'fonts-dejavu-core'], { env });
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
