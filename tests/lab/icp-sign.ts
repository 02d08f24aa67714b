import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeKeys, type PublishingKeys } from '#lib/icp/envelope/keys.ts';
import { keysFile, parseKeysFile } from '#lib/icp/envelope/keys-file.ts';
import { joinFragment } from '#lib/icp/join-link.ts';
import { joinPageAddress, joinPageHtml } from '#lib/icp/join-page.ts';
import { publish } from '#lib/icp/publish.ts';
import { checkSourceAddress } from '#lib/icp/source-address.ts';
import { joinPageWords } from '#lib/wording/bring/join-page-text.ts';
import { problemText } from '#lib/wording/icp-text.ts';
import { sourceFaultText } from '#lib/wording/source-fault-text.ts';
import { refuseArguments } from './arguments.ts';
import { gitExposure } from './git-exposure.ts';

// Signs and encrypts an ICP for a static host, as the studio does. 0 = done, 1 = said in words, 2 = arguments.

const USAGE =
  'npm run icp:sign -- FILE [--out FILE] [--keys FILE, made when absent] [--url ADDRESS for a join page and link] [--open = not encrypted]';
const OPTIONS = {
  out: { type: 'string' },
  keys: { type: 'string', default: 'icp-lens-keys.json' },
  url: { type: 'string' },
  open: { type: 'boolean', default: false },
} as const;

const { file, values } = readCommand();
process.exitCode = await sign(file);

function readCommand() {
  try {
    const { positionals, values } = parseArgs({ options: OPTIONS, allowPositionals: true, strict: true });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) refuseArguments(USAGE, 'name one file');
    return { file, values };
  } catch (error) {
    return refuseArguments(USAGE, error instanceof Error ? error.message : String(error));
  }
}

async function sign(path: string): Promise<number> {
  const address = values.url === undefined ? null : checkSourceAddress(values.url);
  if (address?.ok === false) return fail(sourceFaultText(address.code, []));
  const text = readText(path);
  const keys = text === null ? null : await teamKeys(values.keys);
  if (text === null || keys === null) return 1;
  const teamKey = values.open ? null : keys.teamKey;
  const published = await publish(crypto, { text, privateKey: keys.privateKey, teamKey });
  if (!published.ok) {
    return published.code === 'bad-icp'
      ? fail(published.problems.map(problemText).join('\n'))
      : fail(`${values.keys}: ${published.code}`);
  }
  const out = values.out ?? `${path.replace(/\.json$/, '')}.published.json`;
  writeFileSync(out, published.file);
  const { icp } = published;
  console.log(
    `${out}: "${icp.name}", version ${icp.version}, signed${teamKey === null ? '' : ' and encrypted'}`,
  );
  console.log(`public key: ${keys.publicKey}`);
  if (address) {
    const invitation = { url: address.url, publicKey: keys.publicKey, teamKey, sites: [] };
    const { url, fileName } = joinPageAddress(address.url);
    const page = join(dirname(out), fileName);
    writeFileSync(page, joinPageHtml(joinPageWords()));
    const fragment = joinFragment(invitation);
    console.log(`${page}: put it at ${url}, beside the published file. It is the same for every version.`);
    console.log(`link for your team's mails: ${url}#${fragment}`);
    console.log(`join code (paste into the box for join links): ${fragment}`);
  }
  return 0;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function teamKeys(path: string): Promise<PublishingKeys | null> {
  if (!existsSync(path)) {
    const keys = await makeKeys(crypto);
    // For its owner's eyes: whoever has the file can publish in the team's name.
    writeFileSync(path, keysFile(keys), { mode: 0o600, flag: 'wx' });
    console.error(`made new keys: ${path}. Keep them where you keep passwords, and out of the repository.`);
    warnOfGit(path);
    return keys;
  }
  const keys = parseKeysFile(readText(path) ?? '');
  if (keys) warnOfGit(path);
  else fail(`${path} holds no keys of a publisher`);
  return keys;
}

/** A private key that was committed once is in the history for good. */
function warnOfGit(path: string): void {
  const exposure = gitExposure(path);
  if (exposure === null) return;
  const { root, inside } = exposure;
  console.error(
    `warning: ${path} holds your team's private key, and git would pick it up: it lies in the work tree ${root} and is ` +
      `not ignored. Add the line ${inside} to ${root}/.gitignore, or move the file out of the work tree and name it with ` +
      '--keys. If it was committed before, delete it, make new keys and send a new join link.',
  );
}

function fail(words: string): 1 {
  console.error(words);
  return 1;
}
