import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Places {
  /** Environment variable with the path of the binary. */
  variable: string;
  /** Names looked up on PATH. */
  commands: string[];
  paths: Partial<Record<NodeJS.Platform, string[]>>;
  /** Folder prefix and binaries below it in Playwright's cache. */
  cache: { prefix: string; binaries: string[] };
  /** Debian package. */
  package: string;
  download: string;
}

const PLACES: Record<BrowserName, Places> = {
  chromium: {
    variable: 'ICP_LENS_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'],
    paths: {
      linux: [
        '/usr/bin/chromium',
        '/usr/bin/google-chrome',
        '/opt/google/chrome/chrome',
        '/snap/bin/chromium',
      ],
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      win32: [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
    cache: {
      prefix: 'chromium-',
      binaries: [
        'chrome-linux/chrome',
        'chrome-linux64/chrome',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-win/chrome.exe',
      ],
    },
    package: 'chromium',
    download: 'https://www.chromium.org/getting-involved/download-chromium/',
  },
  firefox: {
    variable: 'ICP_LENS_FIREFOX',
    // ESR first: a release build updates itself in the middle of a test run.
    commands: ['firefox-esr', 'firefox'],
    paths: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    },
    cache: { prefix: 'no-such-', binaries: [] }, // Playwright's Firefox is patched and cannot install add-ons.
    package: 'firefox-esr',
    download: 'https://www.mozilla.org/firefox/enterprise/',
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function cacheFolders(): string[] {
  const home = homedir();
  return [
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    join(home, 'AppData/Local/ms-playwright'),
  ].filter((folder) => folder !== '' && existsSync(folder));
}

function cached({ prefix, binaries }: Places['cache']): string[] {
  return cacheFolders().flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith(prefix))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap((name) => binaries.map((binary) => join(folder, name, binary))),
  );
}

function onPath(commands: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
}

function find(name: BrowserName): string | null {
  const places = PLACES[name];
  const named = process.env[places.variable];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`${places.variable} names ${named}, which cannot be run: correct it or unset it.`);
  }
  const candidates = [
    ...(places.paths[process.platform] ?? []),
    ...cached(places.cache),
    ...onPath(places.commands),
  ];
  return candidates.find(isExecutable) ?? null;
}

/** Path of a Chromium or Chrome, or null. Throws when ICP_LENS_CHROMIUM names something that cannot be run. */
export function findChromium(): string | null {
  return find('chromium');
}

/** Path of a Firefox, or null. Throws when ICP_LENS_FIREFOX names something that cannot be run. */
export function findFirefox(): string | null {
  return find('firefox');
}

/** Says one line a browser; the log of apt-get is told only when it fails. */
function installOnDebian(name: string): void {
  process.stderr.write(`Installing ${name} with apt-get ...\n`);
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', name],
  ];
  const logs = steps.map((step) => {
    const { status, stdout, stderr } = spawnSync('apt-get', step, {
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return status === 0 ? '' : `apt-get ${step.join(' ')}:\n${stdout}${stderr}\n`;
  });
  process.stderr.write(logs.join(''));
}

/**
 * Path of the browser; as root on Debian it is installed when absent. Elsewhere throws an Error whose message is the
 * one line that says what to do.
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = find(name);
  if (found !== null) return found;
  const places = PLACES[name];
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) installOnDebian(places.package);
  const installed = find(name);
  if (installed !== null) return installed;
  throw new Error(
    `No ${name} found: install it (Debian: sudo apt-get install ${places.package}; others: ${places.download}) or set ${places.variable} to its path.`,
  );
}
