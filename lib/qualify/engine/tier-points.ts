import { isFit } from '#lib/icp/check-consistency.ts';
import type { Icp } from '#lib/icp/format.ts';
import type { Tier } from '#lib/icp/vocabulary.ts';
import { allotPoints } from './points.ts';

/** Points of the fit criteria that a tier uses. */
export function tierPoints(icp: Icp, tier: Tier): number[] {
  const { use } = icp.tiers[tier];
  const weighted = icp.criteria.map((criterion) => {
    const { id, dim, role } = criterion;
    const used = role === 'score' && isFit(criterion) && (use === undefined || use.includes(id));
    return { id, dim, weight: used ? criterion.weight : 0 };
  });
  return allotPoints(weighted, icp.budgets);
}
