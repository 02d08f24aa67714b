import { dateInterval } from '#lib/parse/date.ts';
import { foldText } from '#lib/parse/fold-text.ts';
import { parseMoney } from '#lib/parse/money.ts';
import type { DateInterval } from '#lib/values/date-interval.ts';
import type { FundingStageRange } from '#lib/values/stage-range.ts';
import type { Sheet } from './sheet.ts';

/** One company's last round as LinkedIn shows it, taken over from Crunchbase. */
export interface FundingRound {
  /** LinkedIn's code or its English words. */
  type: string;
  date: DateInterval | null;
  /** Amount with its currency, as written or as "USD 4759024". */
  amount: string;
  /** Rounds so far; null when not shown. */
  rounds: number | null;
  investors: number | null;
  quote: string;
}

/** LinkedIn passes on what Crunchbase says: inferred, not stated by the company. */
const THIRD_HAND = 800;

const STAGES: Readonly<Record<string, FundingStageRange>> = {
  'pre seed': ['pre-seed', 'pre-seed'],
  angel: ['pre-seed', 'seed'],
  seed: ['seed', 'seed'],
  'series a': ['series-a', 'series-a'],
  'series b': ['series-b', 'series-b'],
  'series c': ['series-c', 'series-c'],
  'series d': ['series-d', 'series-d'],
  'series e': ['series-e', 'series-e'],
  'series f': ['series-f', 'series-f'],
  'series g': ['growth', 'growth'],
  'series h': ['growth', 'growth'],
  'series i': ['growth', 'growth'],
  'series j': ['growth', 'growth'],
  'series unknown': ['series-a', 'growth'],
  'private equity': ['private-equity', 'private-equity'],
  'post ipo equity': ['public', 'public'],
  'post ipo debt': ['public', 'public'],
  'post ipo secondary': ['public', 'public'],
};

/** The stages that a type of round leaves open; null for rounds that say nothing about the stage (a grant, debt). */
export function readStage(type: string): FundingStageRange | null {
  const key = foldText(type.slice(0, 60))
    .replace(/[^a-z]/g, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');
  return Object.hasOwn(STAGES, key) ? (STAGES[key] ?? null) : null;
}

/**
 * The day of a record's date. Records count months from zero where the public page counts from one, but not provably
 * always: the interval holds both readings.
 */
export function readRecordDate(year: number, month: number | null, day: number | null): DateInterval | null {
  if (month === null) return dateInterval(year);
  const asWritten = month === 0 ? null : dateInterval(year, month, day ?? undefined);
  const fromZero = month === 12 ? null : dateInterval(year, month + 1, day ?? undefined);
  if (!asWritten || !fromZero) return asWritten ?? fromZero ?? dateInterval(year);
  return [asWritten[0], fromZero[1]];
}

/** Adds what a round says: stage, day, investors, the least that was raised in all, and the event itself. */
export function addFunding(sheet: Sheet, round: FundingRound): void {
  const { type, date, amount, rounds, investors, quote } = round;
  const said = { quote, confidence: THIRD_HAND };
  const stage = readStage(type);
  if (stage) sheet.add({ attribute: 'fundingStage', value: stage, ...said });
  if (date) {
    sheet.add({ attribute: 'lastFunding', value: date, ...said });
    sheet.add({ attribute: 'triggers', value: [{ kind: 'funding', date, quote }], ...said });
  }
  if (investors !== null && investors > 0)
    sheet.add({ attribute: 'investors', value: investors, ...said, quote: String(investors) });
  const money = parseMoney(amount);
  if (!money || rounds === null) return;
  // One round is the total; after several the last one is only its floor.
  const total = rounds === 1 ? money.value : ([money.value[0], null] as const);
  sheet.add({ attribute: 'fundingTotal', value: total, ...said });
}
