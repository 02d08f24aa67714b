import type { Icp } from '#lib/icp/format.ts';

/** The ICP as if one criterion had never been written; null where nothing would be left to score by. */
export function withoutCriterion(icp: Icp, id: string): Icp | null {
  const criteria = icp.criteria.filter((one) => one.id !== id);
  if (!criteria.some(({ role, weight }) => role === 'score' && weight > 0)) return null;
  const left = (ids: readonly string[]) => ids.filter((one) => one !== id);
  const tier = (of: Icp['tiers']['primary']) => ({
    ...{ ...of, musts: left(of.musts), guards: left(of.guards) },
    ...(of.use ? { use: left(of.use) } : {}),
  });
  return {
    ...{ ...icp, criteria },
    tiers: { primary: tier(icp.tiers.primary), secondary: tier(icp.tiers.secondary) },
    negative: icp.negative
      .map((profile) => ({ ...profile, all: left(profile.all) }))
      .filter(({ all }) => all.length > 0),
  };
}
