import type { Criterion, Icp } from '../format.ts';
import { areComplements, commonValue, domainOf } from './domain.ts';
import type { Finding } from './finding.ts';
import { error, warning } from './finding.ts';
import type { LintContext } from './lint-context.ts';
import { bestOf, witnessOf } from './witness.ts';

/** Negative profiles that shut out the tier's own best customers, or say what a must says already. */
export function lintOverlaps(icp: Icp, context: Pick<LintContext, 'asOf' | 'score'>): Finding[] {
  return negativeProfiles(icp).flatMap((negative) => [
    ...overlap(icp, negative, context),
    ...redundant(icp, negative),
  ]);
}

interface Negative {
  path: string;
  label: string;
  members: Criterion[];
}

function negativeProfiles(icp: Icp): Negative[] {
  const byId = new Map(icp.criteria.map((criterion) => [criterion.id, criterion]));
  const named = new Set(icp.negative.flatMap(({ all }) => all));
  return [
    ...icp.negative.map(({ id, label, all }) => ({
      path: `negative.${id}`,
      label,
      members: all.flatMap((member) => byId.get(member) ?? []),
    })),
    ...icp.criteria
      .filter(({ id, role }) => role === 'exclude' && !named.has(id))
      .map((criterion) => ({
        path: `criteria.${criterion.id}`,
        label: criterion.label,
        members: [criterion],
      })),
  ];
}

/** The claim is proven on an account: without the negative profiles it is primary, with them it is not. */
function overlap(
  icp: Icp,
  { path, label, members }: Negative,
  { asOf, score }: Pick<LintContext, 'asOf' | 'score'>,
): Finding[] {
  const best = bestOf(icp, 'primary');
  const shared = members.flatMap((member) => {
    const own = domainOf(member.test);
    if (own === null) return [];
    const rivals = best.flatMap((criterion) => {
      const domain = domainOf(criterion.test);
      return domain?.attribute === own.attribute ? [domain] : [];
    });
    return rivals.map((rival) => commonValue(own, rival) !== null);
  });
  if (shared.length === 0 || shared.includes(false)) return [];
  const witness = witnessOf([...best, ...members], { asOf });
  if (witness === null) return [];
  const open = { ...icp, negative: [], criteria: icp.criteria.filter(({ role }) => role !== 'exclude') };
  if (score(open, witness) !== 'primary' || score(icp, witness) !== 'negative') return [];
  return [{ ...error('NEG_OVERLAPS_PRIMARY', path, [label]), witness }];
}

function redundant(icp: Icp, { path, label, members }: Negative): Finding[] {
  const [only] = members;
  if (members.length !== 1 || only === undefined) return [];
  const own = domainOf(only.test);
  if (own === null) return [];
  const must = icp.criteria.find(({ id, test }) => {
    const inBoth = icp.tiers.primary.musts.includes(id) && icp.tiers.secondary.musts.includes(id);
    const domain = domainOf(test);
    return inBoth && domain?.attribute === own.attribute && areComplements(own, domain);
  });
  return must ? [warning('NEG_REDUNDANT', path, [label, must.label])] : [];
}
