import assert from 'node:assert/strict';
import type { Criterion, Icp } from '#lib/icp/format.ts';
import { compiledIcp, compileIcp } from '#lib/qualify/engine/compile-icp.ts';
import { decide } from '#lib/qualify/engine/decide.ts';
import { TOTAL } from '#lib/qualify/engine/points.ts';
import { tierPoints } from '#lib/qualify/engine/tier-points.ts';
import { weigh } from '#lib/qualify/engine/weigh.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import { naivePoints } from '../../naive/naive-qualify.ts';
import type { Property } from './property.ts';
import { forSeeds } from './property.ts';
import { randomIcp } from './random-icp.ts';
import { profileOf, randomProfile } from './random-profile.ts';
import { AS_OF } from './random-value.ts';
import { refinement } from './refinement.ts';
import { anyIcp, weighed } from './weigh-case.ts';

/** Points add up, and a better degree or a higher bar moves the verdict one way only. */
export const SCORE: Readonly<Record<string, Property>> = {
  'P6 a better degree never lowers a score or loses a tier': forSeeds((random) => {
    const icp = anyIcp(random);
    const compiled = compileIcp(icp);
    const { degrees } = weighed(icp, randomProfile(random));
    const fit = icp.criteria
      .map((_, index) => index)
      .filter((index) => !compiled.exclusions.some(({ members }) => members.includes(index)));
    if (fit.length === 0) return;
    const raised = random.pick(fit);
    const better = degrees.map((degree, index) => {
      if (index !== raised) return degree;
      const { lo, hi } = degree;
      const newLo = lo + random.below(1_001 - lo);
      const newHi = Math.max(newLo, hi + random.below(1_001 - hi));
      const gateLo = Math.max(degree.gateLo, newLo);
      return {
        ...degree,
        lo: newLo,
        hi: newHi,
        gateLo,
        gateHi: Math.max(degree.gateHi, newHi),
        share: -1,
      };
    });
    const asked = degrees.map((degree) => ({ ...degree, share: -1 }));
    const before = decide(compiled, { degrees: asked, withdrawn: false, baseRates: [] });
    const after = decide(compiled, {
      degrees: better.map((one) => ({ ...one, share: -1 })),
      withdrawn: false,
      baseRates: [],
    });
    assert.ok(after.low >= before.low && after.high >= before.high);
    // Without a prior the estimates are the ends of the interval.
    if (icp.criteria.every(({ prior }) => prior === undefined)) {
      assert.ok(after.estimateUp >= before.estimateUp && after.estimateDown >= before.estimateDown);
    }
    if (before.possible.includes('primary'))
      assert.ok(after.possible.includes('primary') || after.verdict === 'negative');
    if (before.verdict === 'primary' && before.certainty === 'confirmed')
      assert.equal(after.verdict, 'primary');
    if (before.verdict === 'secondary') assert.ok(after.verdict !== 'none');
  }),

  'P10 points add up to 10,000, none without weight, whatever the scale': forSeeds((random) => {
    const icp = randomIcp(random);
    const scale = 1 + random.below(9);
    const scaled = {
      ...icp,
      budgets: Object.fromEntries(Object.entries(icp.budgets).map(([dim, budget]) => [dim, budget * scale])),
    };
    for (const tier of ['primary', 'secondary'] as const) {
      const points = tierPoints(icp, tier);
      assert.equal(
        points.reduce((sum, own) => sum + own, 0),
        10_000,
      );
      for (const [index, { id, weight, role }] of icp.criteria.entries()) {
        if (weight === 0 || role === 'exclude') assert.equal(points[index], 0);
        assert.equal(points[index], naivePoints(icp, tier).get(id) ?? 0);
      }
      const again = tierPoints(scaled, tier);
      assert.ok(points.every((own, index) => Math.abs(own - (again[index] ?? 0)) <= 1));
      const used = icp.criteria.filter((_, index) => (points[index] ?? 0) > 0);
      const weights = new Map<string, number>();
      for (const { dim, weight } of used) weights.set(dim, (weights.get(dim) ?? 0) + weight);
      const budget = [...weights.keys()].reduce(
        (sum, dim) => sum + (icp.budgets[dim as Criterion['dim']] ?? 0),
        0,
      );
      for (const [index, { dim, weight }] of icp.criteria.entries()) {
        if ((points[index] ?? 0) === 0) continue;
        const exact = (10_000 * (icp.budgets[dim] ?? 0) * weight) / ((weights.get(dim) ?? 1) * budget);
        assert.ok(Math.abs((points[index] ?? 0) - exact) < 1.000_1);
      }
    }
  }),

  'P12 low <= estimates <= high, and the verdict is possible': forSeeds((random) => {
    const icp = anyIcp(random);
    const profile = random.chance(0.5) ? randomProfile(random) : profileOf(refinement(random).before);
    const rates = random.chance(0.5)
      ? Object.fromEntries(icp.criteria.map(({ id }) => [id, random.below(1_001)]))
      : {};
    const { decision } = weigh(compiledIcp(icp), profile, AS_OF, { baseRates: rates });
    const { low, estimateUp, estimateDown, high, verdict, possible } = decision;
    assert.ok(
      0 <= low && low <= estimateUp && estimateUp <= estimateDown && estimateDown <= high && high <= TOTAL,
    );
    if (verdict !== 'undecided') assert.ok(possible.includes(verdict));
    const full = qualify(profile, icp, AS_OF, { baseRates: rates });
    const sum = (pick: 'gained' | 'lost' | 'open') =>
      full.reasons.reduce((total, { points }) => total + points[pick], 0);
    assert.deepEqual(
      [sum('gained'), sum('gained') + sum('open'), 100 - sum('lost')],
      [full.low, full.high, full.high],
    );
    for (const { points } of full.reasons)
      assert.ok(points.gained >= 0 && points.lost >= 0 && points.open >= 0);
  }),

  'P13 a higher threshold never promotes to its tier': forSeeds((random) => {
    const icp = anyIcp(random);
    const profile = random.chance(0.3) ? randomProfile(random) : profileOf(refinement(random).after);
    const raise = (tier: 'primary' | 'secondary', by: number): Icp => ({
      ...icp,
      tiers: { ...icp.tiers, [tier]: { ...icp.tiers[tier], threshold: icp.tiers[tier].threshold + by } },
    });
    const before = weighed(icp, profile).decision;
    const higher = weighed(raise('primary', 1 + random.below(30)), profile).decision;
    if (before.verdict !== 'primary') assert.notEqual(higher.verdict, 'primary');
    if (!before.possible.includes('primary')) assert.ok(!higher.possible.includes('primary'));
    const room = icp.tiers.primary.threshold - icp.tiers.secondary.threshold;
    if (room < 2) return;
    const secondary = weighed(raise('secondary', 1 + random.below(room - 1)), profile).decision;
    if (before.verdict !== 'secondary') assert.notEqual(secondary.verdict, 'secondary');
  }),
};
