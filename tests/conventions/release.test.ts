import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../browser/ensure-build.ts';
import { loadBuildFrom } from './build-output.ts';
import { readZip } from './read-zip.ts';
import { listFiles } from './source.ts';

const PATIENCE_MS = 300_000;
/** What may stand in an archive for a store. */
const SHIPPED =
  /^(manifest\.json|[\w-]+\.(js|html)|(chunks|assets)\/[\w.-]+\.(js|css|svg|woff2)|_locales\/\w+\/(messages|views|studio|names)\.json|icon\/[\w.-]+|icps\/[\w.-]+\.json|icp\.schema\.json|managed-schema\.json)$/;
/** What a reviewer does not need to build it, and what must never leave a machine. */
const NOT_IN_SOURCES = /^(node_modules|\.git|\.output|\.wxt|\.ci)\/|\.env/;

let folder: string;
let release: string;

function run(cwd: string, ...args: string[]): void {
  const done = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), ...args], {
    cwd,
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (done.status !== 0) throw new Error(`wxt ${args.join(' ')}:\n${done.stdout}\n${done.stderr}`);
}

function archive(ending: string): Map<string, Buffer> {
  const output = join(release, '.output');
  const name = readdirSync(output).find((file) => file.endsWith(ending));
  if (name === undefined) throw new Error(`no archive *${ending}: see the zip script`);
  return readZip(readFileSync(join(output, name)));
}

/** Paths that only one of two folders has, or whose bytes differ. */
function findDifferences(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path)?.equals(other.get(path) ?? Buffer.from('\0')) !== true);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'icp-lens-release-'));
  release = join(folder, 'release');
  for (const path of listFiles()) {
    mkdirSync(dirname(join(release, path)), { recursive: true });
    cpSync(join(ROOT, path), join(release, path));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(release, 'node_modules'));
  run(release, 'zip', '-b', 'chrome', '--mv3');
  run(release, 'zip', '-b', 'firefox', '--mv3', '--sources');
}, PATIENCE_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('an archive is caught with a stray file', () => {
  for (const stray of ['chunks/popup.js.map', 'tests/a.js', 'README.md', 'lib/a.ts']) {
    expect(SHIPPED.test(stray)).toBe(false);
  }
  for (const stray of ['node_modules/a/b.js', '.git/config', '.env.local', '.output/a.zip']) {
    expect(NOT_IN_SOURCES.test(stray)).toBe(true);
  }
});

it('a rebuild is caught with one other byte, and with a file more or less', () => {
  const shipped = new Map([['a.js', Buffer.from('a')]]);
  expect(findDifferences(new Map([['a.js', Buffer.from('a')]]), shipped)).toEqual([]);
  expect(findDifferences(new Map([['a.js', Buffer.from('b')]]), shipped)).toEqual(['a.js']);
  expect(findDifferences(new Map(), shipped)).toEqual(['a.js']);
  expect(findDifferences(new Map([...shipped, ['b.js', Buffer.from('')]]), shipped)).toEqual(['b.js']);
});

describe('the archives for the stores', () => {
  it.each(['chrome.zip', 'firefox.zip'])('%s holds the build and nothing else', (ending) => {
    const browser = ending.replace('.zip', '');
    const shipped = archive(ending);
    const build = loadBuildFrom(join(release, `.output/${browser}-mv3`));
    expect([...shipped.keys()].filter((path) => !SHIPPED.test(path))).toEqual([]);
    expect([...shipped.keys()].sort()).toEqual([...build.files.keys()].sort());
  });

  it('sources.zip holds what the build needs and no more', () => {
    const sources = [...archive('sources.zip').keys()];
    expect(sources.filter((path) => NOT_IN_SOURCES.test(path))).toEqual([]);
    for (const needed of ['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md']) {
      expect(sources).toContain(needed);
    }
  });

  it(
    'are rebuilt from sources.zip, byte by byte',
    () => {
      const again = join(folder, 'again');
      for (const [path, bytes] of archive('sources.zip')) {
        mkdirSync(dirname(join(again, path)), { recursive: true });
        writeFileSync(join(again, path), bytes);
      }
      symlinkSync(join(ROOT, 'node_modules'), join(again, 'node_modules'));
      run(again, 'build', '-b', 'firefox', '--mv3');
      const rebuilt = loadBuildFrom(join(again, '.output/firefox-mv3')).files;
      expect(findDifferences(rebuilt, archive('firefox.zip'))).toEqual([]);
    },
    PATIENCE_MS,
  );
});
