import { expect, test } from 'vitest';
import type { CardCode, CardCriterion } from '#lib/exchange/card-code.ts';
import { compareCards } from '#lib/exchange/compare-cards.ts';

const criterion = (id: string, gained: number, more: Partial<CardCriterion> = {}): CardCriterion => ({
  ...{ criterion: id, kind: 'MATCH', gained, found: '', source: null, day: 0 },
  ...more,
});
const card = (...criteria: CardCriterion[]): CardCode => ({
  ...{ account: 'acme.example', verdict: 'primary', certainty: 'confirmed', low: 70, high: 90, criteria },
  stamp: { engineVersion: '1', icpId: 'x', icpVersion: 1, icpHash: 'a', factsHash: 'b', asOf: '2026-11-20' },
});
const differing = (mine: CardCode, theirs: CardCode) =>
  compareCards(mine, theirs).criteria.map((one) => one.criterion);

test('what moves most points is told first, a criterion that one card lacks counts in full', () => {
  const mine = card(criterion('country', 15), criterion('size', 20), criterion('trade', 15));
  const theirs = card(criterion('country', 10), criterion('size', 0), criterion('crm', 15));
  expect(differing(mine, theirs)).toEqual(['size', 'crm', 'trade', 'country']);
});

test('the same words seen on another day are no difference', () => {
  const seen = (day: number) => card(criterion('size', 20, { found: '51-200', source: 'about', day }));
  expect(compareCards(seen(1), seen(9)).differs).toBe(false);
});
