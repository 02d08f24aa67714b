import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './find-browser.ts';

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json'];
const OUTPUT: Record<BrowserName, { name: string; folder: string }> = {
  chromium: { name: 'chrome', folder: '.output/chrome-mv3' },
  firefox: { name: 'firefox', folder: '.output/firefox-mv3' },
};

/** Folder of a build, whether or not it is there. */
export function buildFolder(browser: BrowserName): string {
  return join(ROOT, OUTPUT[browser].folder);
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** True when there is no build or a source is younger than it. */
export function isStale(browser: BrowserName): boolean {
  const manifest = join(buildFolder(browser), 'manifest.json');
  return (
    !existsSync(manifest) || newest(manifest) < Math.max(...SOURCES.map((path) => newest(join(ROOT, path))))
  );
}

/** Folder of an up-to-date build; builds when it is absent or stale. Throws with the builder's words when that fails. */
export function ensureBuild(browser: BrowserName): string {
  if (!isStale(browser)) return buildFolder(browser);
  process.stderr.write(`Building for ${browser} ...\n`);
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build', '-b', OUTPUT[browser].name, '--mv3'], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 120_000,
    // A test runner sets NODE_ENV to "test", and React would come in its development build.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}\n${built.stderr}`);
  return buildFolder(browser);
}
