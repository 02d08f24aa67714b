import { existsSync } from 'node:fs';
import type { OutcomeChoice } from '#lib/calibrate/deals/find-outcome.ts';
import { derive, LEAST_OF_EACH } from '#lib/calibrate/derive.ts';
import { readPoints } from '#lib/calibrate/points/read-points.ts';
import { fromIsoDay } from '#lib/parse/iso-day.ts';
import { dealsReadLines, dealsRefusedText, tooFewText } from '#lib/wording/deals/deals-read-text.ts';
import { draftLines, measuredLines, patternLines } from '#lib/wording/deals/derived-text.ts';
import { listOf, readArguments, refuseArguments } from './arguments.ts';
import { readDealsFile } from './deals-file.ts';

// Closed deals in, what they say of whom to sell to out, in words; the last line is JSON. 0 = done, 1 = refused, 2 = wrong arguments.

const USAGE =
  'npm run -s derive -- --deals FILE.csv [--test FILE.csv] [--outcome COLUMN --won A,B [--lost C,D]] [--as-of YYYY-MM-DD]';
const DAY_MS = 86_400_000;
const DIGITS = 4;

const { values } = readArguments(USAGE, {
  deals: { type: 'string' },
  test: { type: 'string' },
  outcome: { type: 'string' },
  won: { type: 'string' },
  lost: { type: 'string' },
  'as-of': { type: 'string' },
});

interface Result {
  findings: number;
  auc: number | null;
  lift: number | null;
  winRates: [number, number, number] | null;
  refused: string | null;
}

const NOTHING: Result = { findings: 0, auc: null, lift: null, winRates: null, refused: null };

try {
  const result = await main();
  console.log(JSON.stringify(result));
  if (result.refused !== null) process.exitCode = 1;
} catch (fault) {
  console.log(fault instanceof Error ? fault.message : String(fault));
  console.log(JSON.stringify({ ...NOTHING, refused: 'unreadable' }));
  process.exitCode = 1;
}

async function main(): Promise<Result> {
  const path = fileOf('deals', values.deals);
  const testPath = values.test === undefined ? null : fileOf('test', values.test);
  const day = dayOf(values['as-of']);
  const { read } = await readDealsFile(path, day, choiceOf());
  if (!read.ok) return say(dealsRefusedText(read), read.refused);
  const test = testPath === null ? null : (await readDealsFile(testPath, day, choiceOf())).read;
  if (test && !test.ok && test.refused !== 'one-class') return say(dealsRefusedText(test), test.refused);
  const derived = derive(read.deals, test?.ok ? { test: test.deals } : {});
  if (!derived.ok) {
    for (const line of dealsReadLines(read.deals, [])) console.log(line);
    return say(tooFewText({ ...derived, least: LEAST_OF_EACH }), derived.refused);
  }
  const { table, pattern, points, plain, measured } = derived;
  const lines = [
    ...dealsReadLines(read.deals, table.leaks),
    ...patternLines(derived),
    ...(pattern.findings.length > 0 ? draftLines(readPoints(plain), points.pairs.length > 0) : []),
    ...measuredLines(measured),
  ];
  for (const line of lines) console.log(line);
  const [primary, secondary, other] = measured.rates.map(({ rate }) => rounded(rate));
  return {
    findings: pattern.findings.length,
    auc: measured.auc === null ? null : rounded(measured.auc),
    lift: measured.lift === null ? null : rounded(measured.lift),
    winRates: [primary ?? 0, secondary ?? 0, other ?? 0],
    refused: null,
  };
}

function say(text: string, refused: string): Result {
  console.log(text);
  return { ...NOTHING, refused };
}

function choiceOf(): OutcomeChoice | undefined {
  const { outcome, won, lost } = values;
  return outcome === undefined ? undefined : { column: outcome, won: listOf(won), lost: listOf(lost) };
}

function dayOf(written: string | undefined): number {
  const day = written === undefined ? Math.floor(Date.now() / DAY_MS) : fromIsoDay(written);
  return Number.isNaN(day) ? refuseArguments(USAGE, `--as-of is not a day: ${written}`) : day;
}

function fileOf(option: string, path: string | undefined): string {
  if (path === undefined) return refuseArguments(USAGE, `--${option} is missing`);
  return existsSync(path) ? path : refuseArguments(USAGE, `--${option}: there is no file ${path}`);
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS));
}
