import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backTest } from '#lib/calibrate/backtest/back-test.ts';
import { bandOf } from '#lib/calibrate/backtest/band.ts';
import { trendOf } from '#lib/calibrate/backtest/tier-table.ts';
import { withoutCriterion } from '#lib/calibrate/backtest/without-criterion.ts';
import { readDeals } from '#lib/calibrate/deals/read-deals.ts';
import { shareOf } from '#lib/calibrate/numbers/wilson.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { guessMapping } from '#lib/lists/read/guess-mapping.ts';
import { DAY } from './read-cells.ts';

const parsed = readIcpText(readFileSync('public/icps/mid-market-b2b-saas.json', 'utf8'));
if (!parsed.ok) throw new Error('no ICP');
const { icp } = parsed;

const HEADER = ['Company', 'Industry', 'Country', 'Employees', 'Outcome'];

function tested(cells: string[][]) {
  const rows = cells.map((row, at) => ({ line: at + 2, cells: row }));
  const mapping = guessMapping(HEADER, HEADER.length, rows);
  const read = readDeals({ header: HEADER, hasHeader: true, mapping }, rows, { day: DAY });
  if (!read.ok) throw new Error(read.refused);
  return backTest(icp, read.deals, DAY);
}

describe('the rule of 70 to 85 of 100', () => {
  it.each([
    [90, 100, 'cannot-tell'],
    [95, 100, 'too-broad'],
    [40, 100, 'misaligned'],
    [775, 1000, 'in-band'],
    [9, 12, 'cannot-tell'],
    [0, 0, 'cannot-tell'],
  ])('%i of %i are judged by their interval', (count, of, band) => {
    const high = shareOf(count, of);
    expect(bandOf({ high, confirmed: high, possible: high })).toBe(band);
  });

  it('calls nothing misaligned that the file leaves open', () => {
    const [none, all] = [shareOf(0, 100), shareOf(100, 100)];
    expect(bandOf({ high: none, confirmed: none, possible: all })).toBe('cannot-tell');
  });
});

describe('the trend over tiers', () => {
  it('is that of Cochran and Armitage', () => {
    // By hand for 20, 10 and 5 of 50: 15 / sqrt(.23333 * .76667 * (700 - 600)); R's prop.trend.test gives its square, 12.578.
    const shares = [20, 10, 5].map((count) => ({ count, of: 50 }));
    expect(trendOf(shares)).toBeCloseTo(Math.sqrt(12.578), 3);
    expect(trendOf([])).toBe(0);
  });
});

describe('a back-test', () => {
  const tiny = (outcome: string, at: number) => [`Tiny ${at}`, 'Software', 'US', '4', outcome];
  const open = (outcome: string, at: number) => [`Some ${at}`, 'Software', 'US', '100', outcome];

  it('names deals that were won although the ICP says never', () => {
    const { negativeWon, tiers } = tested([tiny('Won', 1), tiny('Lost', 2), open('Won', 3), open('Lost', 4)]);
    expect(negativeWon).toEqual([{ line: 2, name: 'Tiny 1', reason: 'cannot pay for onboarding' }]);
    expect(tiers.rates.find(({ tier }) => tier === 'negative')?.won).toMatchObject({ count: 1, of: 2 });
  });

  it('of few deals concludes nothing', () => {
    const { isDescriptive, best, lift, tiers } = tested([open('Won', 1), open('Lost', 2)]);
    expect(isDescriptive).toBe(true);
    expect(best.band).toBe('cannot-tell');
    expect(lift).toBeNull();
    expect(tiers.falls).toBe('cannot-tell');
  });

  it('says of each criterion what it does, how often it is unknown, and what changes without it', () => {
    const cells = Array.from({ length: 60 }, (_, at) =>
      at % 2 === 0 ? open(at % 6 === 0 ? 'Lost' : 'Won', at) : tiny(at % 5 === 0 ? 'Won' : 'Lost', at),
    );
    const { criteria } = tested(cells);
    const headcount = criteria.find(({ label }) => label === 'Headcount');
    expect(headcount).toMatchObject({ state: 'helps', unknown: { count: 0 } });
    expect(headcount?.lift?.low).toBeGreaterThan(1);
    expect(criteria.find(({ label }) => label === 'Audience')).toMatchObject({
      ...{ state: 'inconclusive', lift: null, unknown: { rate: 1 } },
    });
    expect(criteria.every(({ without }) => without !== null)).toBe(true);
  });
});

describe('an ICP without a criterion', () => {
  it('names it nowhere, and is none where nothing is left to score by', () => {
    const [first] = icp.criteria;
    const left = withoutCriterion(icp, first?.id ?? '');
    expect(JSON.stringify(left?.tiers)).not.toContain(`"${first?.id}"`);
    expect(withoutCriterion({ ...icp, criteria: icp.criteria.slice(0, 1) }, first?.id ?? '')).toBeNull();
  });
});
