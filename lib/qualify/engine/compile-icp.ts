import { isFit } from '#lib/icp/check-consistency.ts';
import type { Icp } from '#lib/icp/format.ts';
import type { Tier } from '#lib/icp/vocabulary.ts';
import { compileTest } from './compile-test.ts';
import type { CompiledExclusion, CompiledIcp, CompiledTier } from './compiled-icp.ts';
import { createDegree } from './degree.ts';
import { opposingOf } from './opposing.ts';
import { SHOWN_POINT } from './points.ts';
import { tierPoints } from './tier-points.ts';

const COMPILED = new WeakMap<Icp, CompiledIcp>();

/** An ICP is compiled once and remembered by identity. */
export function compiledIcp(icp: Icp): CompiledIcp {
  const known = COMPILED.get(icp);
  if (known) return known;
  const compiled = compileIcp(icp);
  COMPILED.set(icp, compiled);
  return compiled;
}

/** Prepares an ICP once; the outcome scores any number of profiles, and no verdict depends on those before it. */
export function compileIcp(icp: Icp): CompiledIcp {
  const { criteria } = icp;
  const byId = new Map(criteria.map(({ id }, index) => [id, index]));
  const indexesOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const compileTier = (tier: Tier): CompiledTier => ({
    threshold: icp.tiers[tier].threshold * SHOWN_POINT,
    points: tierPoints(icp, tier),
    musts: indexesOf(icp.tiers[tier].musts),
    guards: indexesOf(icp.tiers[tier].guards),
  });
  const primary = compileTier('primary');
  const secondary = compileTier('secondary');
  return {
    icp,
    criteria,
    measures: criteria.map((criterion) => compileTest(criterion.test, criterion, opposingOf(criterion, icp))),
    priors: criteria.map(({ prior }) => prior ?? -1),
    primary,
    secondary,
    oneScale: primary.points.every((points, index) => points === secondary.points[index]),
    exclusions: compileExclusions(icp, indexesOf),
    counts: criteria.map((criterion, index) => isFit(criterion) && (primary.points[index] ?? 0) > 0),
    degrees: criteria.map(createDegree),
  };
}

/** Negative profiles, then the exclusions that no profile names: those stand alone. */
function compileExclusions(icp: Icp, indexesOf: (ids: readonly string[]) => number[]): CompiledExclusion[] {
  const named = new Set(icp.negative.flatMap(({ all }) => all));
  const alone = icp.criteria.filter(({ id, role }) => role === 'exclude' && !named.has(id));
  return [
    ...icp.negative.map(({ id, label, all, reason, decline }) => {
      const members = indexesOf(all);
      const blocks = members.some((member) => icp.criteria[member]?.onUnknown === 'block');
      return { id, label, reason, decline, members, blocks };
    }),
    ...alone.map(({ id, label, why, onUnknown }) => ({
      id,
      label,
      reason: why ?? '',
      decline: undefined,
      members: indexesOf([id]),
      blocks: onUnknown === 'block',
    })),
  ];
}
