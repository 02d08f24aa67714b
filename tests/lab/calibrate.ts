import { existsSync, readFileSync } from 'node:fs';
import { backTest } from '#lib/calibrate/backtest/back-test.ts';
import { tableOfDeals } from '#lib/calibrate/bins/deal-table.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { fromIsoDay } from '#lib/parse/iso-day.ts';
import { bestLines, criterionParts, negativeWonLines, tierLines } from '#lib/wording/deals/back-test-text.ts';
import { dealsReadLines, dealsRefusedText } from '#lib/wording/deals/deals-read-text.ts';
import { problemText } from '#lib/wording/icp-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { listOf, readArguments, refuseArguments } from './arguments.ts';
import { readDealsFile } from './deals-file.ts';

// An ICP against closed deals, in words; the last line is JSON. 0 = done, 1 = refused, 2 = wrong arguments.

const USAGE =
  'npm run -s calibrate -- --icp FILE --deals FILE.csv [--outcome COLUMN --won A,B [--lost C,D]] [--as-of YYYY-MM-DD]';
const DAY_MS = 86_400_000;

const { values } = readArguments(USAGE, {
  icp: { type: 'string' },
  deals: { type: 'string' },
  outcome: { type: 'string' },
  won: { type: 'string' },
  lost: { type: 'string' },
  'as-of': { type: 'string' },
});

try {
  await main();
} catch (fault) {
  console.log(fault instanceof Error ? fault.message : String(fault));
  console.log(JSON.stringify({ refused: 'unreadable' }));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const icpFile = fileOf('icp', values.icp);
  const dealsFile = fileOf('deals', values.deals);
  const written = values['as-of'];
  const day = written === undefined ? Math.floor(Date.now() / DAY_MS) : fromIsoDay(written);
  if (Number.isNaN(day)) refuseArguments(USAGE, `--as-of is not a day: ${written}`);
  const parsed = readIcpText(readFileSync(icpFile, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join('\n'));
  const { outcome, won, lost } = values;
  const choice =
    outcome === undefined ? undefined : { column: outcome, won: listOf(won), lost: listOf(lost) };
  const { read } = await readDealsFile(dealsFile, day, choice);
  if (!read.ok) {
    console.log(dealsRefusedText(read));
    console.log(JSON.stringify({ refused: read.refused }));
    process.exitCode = 1;
    return;
  }
  const tested = backTest(parsed.icp, read.deals, day);
  const criteria = tested.criteria.map((one) => `  ${criterionParts(one, tested.auc).join('; ')}`);
  const lines = [
    ...dealsReadLines(read.deals, tableOfDeals(read.deals).leaks),
    ...bestLines(tested),
    ...tierLines(tested.tiers),
    ...negativeWonLines(tested.negativeWon),
    message('dealsCriteriaTitle'),
    ...criteria,
    message('dealsOnlyPursued'),
  ];
  for (const line of lines) console.log(line);
  const { best, lost: lostHigh, lift, auc, tiers } = tested;
  const rates = Object.fromEntries(
    tiers.rates.map(({ tier, won: share }) => [tier, [share.count, share.of]]),
  );
  const figures = {
    band: best.band,
    best: [best.share.count, best.share.of],
    lost: [lostHigh.count, lostHigh.of],
  };
  const told = {
    ...figures,
    lift: lift?.value ?? null,
    auc,
    tiers: rates,
    falls: tiers.falls,
    refused: null,
  };
  console.log(JSON.stringify(told));
}

function fileOf(option: string, path: string | undefined): string {
  if (path === undefined) return refuseArguments(USAGE, `--${option} is missing`);
  return existsSync(path) ? path : refuseArguments(USAGE, `--${option}: there is no file ${path}`);
}
