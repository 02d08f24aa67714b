import { describe, expect, it } from 'vitest';
import { tableOfDeals } from '#lib/calibrate/bins/deal-table.ts';
import { derive } from '#lib/calibrate/derive.ts';
import { findPattern } from '#lib/calibrate/search/find-pattern.ts';
import { type MadeDeals, madeDeals } from '../../lab/made-deals.ts';
import { HEADER, readCells } from './read-cells.ts';

/** The lab's bench runs a thousand; these show that nothing is broken. */
const RUNS = 60;
const SHUFFLES = 199;

function patternOf(made: MadeDeals) {
  const read = readCells(HEADER, madeDeals(made));
  if (!read.ok) throw new Error(read.refused);
  return findPattern(tableOfDeals(read.deals), { seed: made.seed, shuffles: SHUFFLES });
}

function runsWithFinding(made: Omit<MadeDeals, 'seed'>): number {
  const runs = Array.from({ length: RUNS }, (_, at) => patternOf({ ...made, seed: at + 1 }));
  return runs.filter(({ findings }) => findings.length > 0).length / RUNS;
}

describe('a pattern', () => {
  it('is hardly ever found where there is none', () => {
    expect(runsWithFinding({ each: 60, odds: 1 })).toBeLessThan(0.12);
  });

  it('of odds four times as high is found in most files of 60 won and 60 lost deals', () => {
    expect(runsWithFinding({ each: 60, odds: 4 })).toBeGreaterThanOrEqual(0.8);
  });

  it('that is a rep is no finding', () => {
    expect(runsWithFinding({ each: 60, odds: 4, byRep: true })).toBeLessThanOrEqual(0.05);
    const { findings, confounded } = patternOf({ each: 100, odds: 8, byRep: true, seed: 3 });
    expect(findings).toEqual([]);
    expect(confounded[0]?.by.kind).toBe('owner');
  });

  it('is the same twice', () => {
    const made = { each: 60, odds: 4, seed: 5 };
    expect(patternOf(made)).toEqual(patternOf(made));
  });
});

describe('points from deals', () => {
  it('are refused below 20 of each', () => {
    const read = readCells(HEADER, madeDeals({ each: 19, odds: 4, seed: 1 }));
    expect(read.ok && derive(read.deals)).toMatchObject({ ok: false, refused: 'too-few', won: 19, lost: 19 });
  });

  it('are measured by deals that they were not made from', () => {
    const of = (seed: number) => readCells(HEADER, madeDeals({ each: 100, odds: 8, seed }));
    const [fitted, test] = [of(1), of(2)];
    if (!fitted.ok || !test.ok) throw new Error('unread');
    const byTest = derive(fitted.deals, { test: test.deals, shuffles: SHUFFLES });
    const byFolds = derive(fitted.deals, { shuffles: SHUFFLES });
    if (!byTest.ok || !byFolds.ok) throw new Error('refused');
    expect(byTest.measured.by).toBe('test-file');
    expect(byTest.measured.auc).toBeGreaterThan(0.65);
    expect(byFolds.measured.by).toBe('cross-validation');
    expect(byFolds.measured.auc).toBeGreaterThan(0.65);
    const [first, , other] = byTest.measured.rates;
    expect(first.rate).toBeGreaterThan(other.rate);
  });
});
