import type { Criterion, Icp } from '../format.ts';
import { TIERS } from '../vocabulary.ts';
import { commonValue, domainOf } from './domain.ts';
import type { Finding } from './finding.ts';
import { error } from './finding.ts';
import type { LintContext } from './lint-context.ts';

/** Tiers that no account can reach. */
export function lintReach(icp: Icp, { points }: Pick<LintContext, 'points'>): Finding[] {
  return TIERS.flatMap((tier) => {
    const { musts, threshold } = icp.tiers[tier];
    const needed = icp.criteria.filter(({ id }) => musts.includes(id));
    const contradictions = needed.flatMap((must, index) =>
      needed
        .slice(index + 1)
        .filter((other) => areDisjoint(must, other))
        .map((other) => error('MUSTS_CONTRADICT', `tiers.${tier}.musts`, [must.label, other.label, tier])),
    );
    const share = points(icp, tier);
    const lost = icp.criteria.filter(
      (criterion, index) => (share[index] ?? 0) > 0 && needed.some((must) => areDisjoint(must, criterion)),
    );
    const unsatisfiable = lost
      .filter(({ id }) => !musts.includes(id))
      .map(({ id, label }) => error('UNSATISFIABLE', `criteria.${id}`, [label, tier]));
    const reachable = icp.criteria.reduce(
      (sum, criterion, index) => sum + (lost.includes(criterion) ? 0 : (share[index] ?? 0)),
      0,
    );
    const unreachable =
      reachable < threshold * 100
        ? [error('UNREACHABLE', `tiers.${tier}.threshold`, [tier, Math.floor(reachable / 100), threshold])]
        : [];
    return [...contradictions, ...unsatisfiable, ...unreachable];
  });
}

/** True when no value meets both. */
function areDisjoint(a: Criterion, b: Criterion): boolean {
  if (a.id === b.id) return false;
  const [one, other] = [domainOf(a.test), domainOf(b.test)];
  if (one === null || other?.attribute !== one.attribute) return false;
  // Several members of these can hold at once, so two lists without a word in common are no contradiction.
  if (one.attribute === 'countries' || one.attribute === 'languages' || one.attribute === 'flags')
    return false;
  if (one.attribute === 'audience') return false;
  return commonValue(one, other) === null;
}
