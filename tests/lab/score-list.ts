import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { withDirectory } from '#lib/directory/with-directory.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { NOTHING_KNOWN } from '#lib/lists/identity/known-accounts.ts';
import type { Encoding } from '#lib/lists/read/encoding/detect-encoding.ts';
import { fromIsoDay } from '#lib/parse/iso-day.ts';
import { problemText } from '#lib/wording/icp-text.ts';
import { readArguments, refuseArguments } from './arguments.ts';
import { sourceOfFile } from './file-source.ts';
import { readKnownFile } from './known-file.ts';
import { openDirectory } from './read-directory.ts';
import { scoreFile } from './score-file.ts';
import { scoredSummary } from './score-summary.ts';

// A list in, the same list with its verdicts out. 0 = done, 1 = refused, 2 = wrong arguments. The summary is on stderr.

const USAGE =
  'npm run -s score-list -- --icp FILE --in FILE.csv [--accounts FILE.ndjson] [--directory DIR] [--raw] [--encoding NAME] [--as-of YYYY-MM-DD] > OUT.csv';
const DAY_MS = 86_400_000;

const { values } = readArguments(USAGE, {
  icp: { type: 'string' },
  in: { type: 'string' },
  accounts: { type: 'string' },
  directory: { type: 'string' },
  raw: { type: 'boolean', default: false },
  encoding: { type: 'string' },
  'as-of': { type: 'string' },
});

try {
  await main();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const icpFile = fileOf('icp', values.icp);
  const listFile = fileOf('in', values.in);
  const written = values['as-of'];
  const day = written === undefined ? Math.floor(Date.now() / DAY_MS) : fromIsoDay(written);
  if (Number.isNaN(day)) refuseArguments(USAGE, `--as-of is not a day: ${written}`);
  const parsed = readIcpText(readFileSync(icpFile, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join('\n'));
  const known =
    values.accounts === undefined
      ? NOTHING_KNOWN
      : await readKnownFile(fileOf('accounts', values.accounts), day, (text) => console.error(text));
  const told = values.directory === undefined ? known : withDirectory(known, openDirectory(values.directory));
  const scored = await scoreFile({
    ...{ source: sourceOfFile(listFile), icp: parsed.icp, known: told, day, raw: values.raw },
    ...(values.encoding === undefined ? {} : { encoding: encodingOf(values.encoding) }),
    write: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
  });
  for (const line of scoredSummary(scored)) console.error(line);
}

function fileOf(option: string, path: string | undefined): string {
  if (path === undefined) return refuseArguments(USAGE, `--${option} is missing`);
  return existsSync(path) ? path : refuseArguments(USAGE, `--${option}: there is no file ${path}`);
}

function encodingOf(written: string): Encoding {
  try {
    // Its own names are those that decoders know.
    return new TextDecoder(written).encoding as Encoding;
  } catch {
    return refuseArguments(USAGE, `--encoding: nobody knows ${written}`);
  }
}
