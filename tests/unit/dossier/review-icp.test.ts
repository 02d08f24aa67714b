import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Judged, reviewOf } from '#lib/dossier/review-icp.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import { fromIsoDay } from '#lib/parse/iso-day.ts';
import { reviewText } from '#lib/wording/review-text.ts';

const parsed = parseIcp(
  JSON.parse(readFileSync(new URL('../../../public/icps/mid-market-b2b-saas.json', import.meta.url), 'utf8')),
);
if (!parsed.ok) throw new Error('the sample is no ICP');
/** In force from 1 Nov 2026, to be reviewed by 29 Jan 2027. */
const { icp } = parsed;
const day = (iso: string) => fromIsoDay(iso);

/** `count` accounts of one tier, seen on a day, on which only the named criteria were answered. */
function accounts(count: number, tier: 'primary' | 'none', lastSeen: number, answered: string[]): Judged[] {
  const reasons = icp.criteria.map(({ id }) => ({
    ...{ criterion: id, evidence: answered.includes(id) ? {} : null },
  }));
  return Array.from(
    { length: count },
    () => ({ verdict: { verdict: tier, reasons }, lastSeen }) as unknown as Judged,
  );
}

test.each([
  ['2026-12-01', null],
  ['2027-01-29', null],
  ['2027-01-30', 'date'],
])('on %s it is due by: %s', (today, due) => {
  expect(reviewOf(icp, [], day(today))?.due ?? null).toBe(due);
});

test('a review date that lies a year ahead does not put it off: a quarter is enough', () => {
  const lazy = { ...icp, reviewBy: '2028-01-01' };
  expect(reviewOf(lazy, [], day('2027-01-30'))).toBeNull();
  expect(reviewOf(lazy, [], day('2027-01-31'))?.due).toBe('quarter');
});

describe('what it goes through', () => {
  const today = day('2027-02-10');
  const judged = [
    ...accounts(6, 'primary', today - 3, ['headcount', 'industry', 'country']),
    ...accounts(14, 'none', today - 3, ['headcount', 'industry']),
    ...accounts(5, 'primary', today - 100, ['headcount', 'industry']),
    ...accounts(5, 'none', today - 179, ['headcount', 'industry']),
    ...accounts(50, 'primary', today - 400, ['headcount', 'industry']),
  ];

  test('the last quarter against the one before it', () => {
    expect(reviewOf(icp, judged, today)?.shares).toEqual({
      now: { accounts: 20, primary: 6, secondary: 0 },
      before: { accounts: 10, primary: 5, secondary: 0 },
    });
  });

  test('no shares of too few accounts', () => {
    expect(reviewOf(icp, judged.slice(0, 25), today)?.shares).toBeNull();
    expect(reviewOf(icp, judged.slice(0, 5), today)?.rarely).toEqual([]);
  });

  test('criteria that could rarely be answered, the rarest first; discovery questions are not among them', () => {
    const rarely = reviewOf(icp, judged, today)?.rarely ?? [];
    expect(rarely.at(-1)).toEqual({ label: 'Head office', percent: 8 });
    expect(rarely.map(({ label }) => label)).toContain('Funding stage');
    expect(rarely.map(({ label }) => label)).not.toContain('Headcount');
    expect(rarely.map(({ label }) => label)).not.toContain('Dated deadline');
  });

  test('in words', () => {
    const review = reviewOf(icp, judged, today);
    if (!review) throw new Error('no review is due');
    const { reason, checklist } = reviewText(review, icp);
    expect(reason).toBe('This ICP was due for review on 29 Jan 2027.');
    expect(checklist[1]).toBe(
      'Accounts of the last 90 days: 30% primary, 0% secondary (of 20). The 90 days before: 50% and 0% (of 10). Is that what you expect?',
    );
    expect(checklist).toHaveLength(3);
  });
});
