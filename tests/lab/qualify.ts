import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { fromIsoDay } from '#lib/parse/iso-day.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import { whatDecides } from '#lib/qualify/settle/what-decides.ts';
import { problemText } from '#lib/wording/icp-text.ts';
import { reasonText } from '#lib/wording/reason-text.ts';
import { createFirstLooks } from './first-looks.ts';
import { readProfile } from './read-profile.ts';
import { verdictJson } from './verdict-json.ts';

const USAGE =
  'usage: npm run -s qualify -- --icp FILE --accounts FILE.ndjson [--as-of YYYY-MM-DD] [--summary]';
const DAY_MS = 86_400_000;

try {
  process.exitCode = await main();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}

/** Profiles in, one verdict a line out, or with --summary how many of each there are. 0 = done, 1 = something was refused, 2 = wrong arguments. */
async function main(): Promise<number> {
  const args = readArguments();
  if (typeof args === 'string') {
    console.error(args);
    return 2;
  }
  const parsed = readIcpText(readFileSync(args.icp, 'utf8'));
  if (!parsed.ok) {
    for (const problem of parsed.problems) console.error(problemText(problem));
    return 1;
  }
  let refused = 0;
  const looks = createFirstLooks();
  let line = 0;
  for await (const text of createInterface({
    input: createReadStream(args.accounts),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line += 1;
    if (text.trim() === '') continue;
    const account = readAccount(text);
    if (account === null) {
      console.error(`line ${line}: not an account ({"id": ..., "profile": {...}})`);
      refused += 1;
      continue;
    }
    const { profile, warnings } = readProfile(account.profile, args.asOf);
    for (const warning of warnings) console.error(`line ${line}, ${account.id}: ${warning}`);
    const verdict = qualify(profile, parsed.icp, args.asOf);
    const decides = whatDecides(profile, parsed.icp, args.asOf)?.lines ?? [];
    if (args.summary) looks.count(verdict, decides);
    else
      process.stdout.write(
        `${JSON.stringify(verdictJson({ id: account.id, verdict, decides }, reasonText))}\n`,
      );
  }
  if (args.summary) process.stdout.write(looks.table());
  return refused > 0 ? 1 : 0;
}

interface Arguments {
  icp: string;
  accounts: string;
  /** UTC day. */
  asOf: number;
  summary: boolean;
}

function readArguments(): Arguments | string {
  try {
    const { values } = parseArgs({
      options: {
        icp: { type: 'string' },
        accounts: { type: 'string' },
        'as-of': { type: 'string' },
        summary: { type: 'boolean', default: false },
      },
    });
    const { icp, accounts } = values;
    if (icp === undefined || accounts === undefined) return USAGE;
    const written = values['as-of'];
    const asOf = written === undefined ? Math.floor(Date.now() / DAY_MS) : fromIsoDay(written);
    if (Number.isNaN(asOf)) return `--as-of is not a day: ${written}\n${USAGE}`;
    return { icp, accounts, asOf, summary: values.summary };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
  }
}

function readAccount(text: string): { id: string; profile: unknown } | null {
  try {
    const account: unknown = JSON.parse(text);
    if (typeof account !== 'object' || account === null || !('id' in account)) return null;
    const { id } = account;
    if (typeof id !== 'string' && typeof id !== 'number') return null;
    return { id: String(id), profile: 'profile' in account ? account.profile : {} };
  } catch {
    return null;
  }
}
