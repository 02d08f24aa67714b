import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseKeysFile } from '#lib/icp/envelope/keys-file.ts';
import { openFile } from '#lib/icp/envelope/open-envelope.ts';
import { parseJoinLink } from '#lib/icp/join-link.ts';
import { gitExposure } from '../../lab/git-exposure.ts';
import { bytesOf, NO_KEYS, teamIcp } from '../icp/published-icp.ts';

const SCRIPT = new URL('../../lab/icp-sign.ts', import.meta.url).pathname;
const URL_OF_TEAM = 'https://icp.acme.example/team.json';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'icp-lens-sign-'));
  writeFileSync(join(folder, 'team.json'), teamIcp(7));
});
afterEach(() => rmSync(folder, { recursive: true }));

function sign(...args: string[]) {
  return spawnSync(process.execPath, [SCRIPT, ...args], { cwd: folder, encoding: 'utf8' });
}

const published = () => bytesOf(readFileSync(join(folder, 'team.published.json'), 'utf8'));

test('the first run makes keys for its owner alone; every run signs with them', async () => {
  const first = sign('team.json', '--url', URL_OF_TEAM);
  expect(first.status, first.stderr).toBe(0);
  const keysPath = join(folder, 'icp-lens-keys.json');
  expect(statSync(keysPath).mode & 0o777).toBe(0o600);
  const keys = parseKeysFile(readFileSync(keysPath, 'utf8'));
  expect(keys).not.toBeNull();
  for (let run = 0; run < 2; run += 1) {
    const reader = { publicKey: keys?.publicKey ?? '', teamKey: keys?.teamKey ?? '' };
    expect(await openFile(crypto, published(), reader)).toMatchObject({
      ok: true,
      signed: true,
      text: teamIcp(7),
    });
    expect(sign('team.json').status).toBe(0);
  }
  const page = readFileSync(join(folder, 'icp-lens-join.html'), 'utf8');
  expect(page).toContain('<html lang="en">');
  expect(first.stdout).toContain('https://icp.acme.example/icp-lens-join.html#join=');
  const code = first.stdout.match(/join=\S+/)?.[0] ?? '';
  const { publicKey, teamKey } = keys ?? {};
  expect(parseJoinLink(code)).toEqual({ url: URL_OF_TEAM, publicKey, teamKey, sites: [] });
});

test('what readers would refuse is not signed; wrong arguments end with 2', async () => {
  writeFileSync(join(folder, 'bad.json'), '{"schema":"icp/1"}');
  const bad = sign('bad.json');
  expect([bad.status, bad.stdout]).toEqual([1, '']);
  expect(bad.stderr).toContain('Something is missing here.');
  expect(sign('team.json', '--url', 'http://icp.acme.example/').status).toBe(1);
  expect(sign().status).toBe(2);
  expect(sign('team.json', '--loud').status).toBe(2);
  expect(sign('team.json', '--open').status).toBe(0);
  expect(await openFile(crypto, published(), NO_KEYS)).toMatchObject({ ok: true });
});

test('keys that git would pick up are named: what, where, what to do', () => {
  const git = (...args: string[]) => expect(spawnSync('git', args, { cwd: folder }).status).toBe(0);
  expect(sign('team.json').stderr).not.toContain('warning');
  git('init', '--quiet');
  const { status, stderr } = sign('team.json');
  expect(status).toBe(0);
  expect(stderr).toContain("icp-lens-keys.json holds your team's private key, and git would pick it up");
  expect(stderr).toContain(`work tree ${realpathSync(folder)} `);
  expect(stderr).toContain('Add the line /icp-lens-keys.json to ');
  writeFileSync(join(folder, '.gitignore'), '/icp-lens-keys.json\n');
  expect(sign('team.json').stderr).not.toContain('warning');
  mkdirSync(join(folder, 'keys'));
  expect(sign('team.json', '--keys', 'keys/other.json').stderr).toContain(
    'Add the line /keys/other.json to ',
  );
  // Ignored, but tracked all the same.
  git('add', '--force', 'icp-lens-keys.json');
  expect(sign('team.json').stderr).toContain('git would pick it up');
});

test('this repository ignores the keys that a first run would make in it', () => {
  const root = new URL('../../../', import.meta.url).pathname;
  for (const file of ['icp-lens-keys.json', 'tests/icp-lens-keys.json', 'icp-lens-keys-acme.json']) {
    expect(gitExposure(join(root, file)), file).toBeNull();
  }
});
