import type { Icp } from '#lib/icp/format.ts';
import { tierPoints } from '../engine/tier-points.ts';

const SHOWN = 100;

/** Points of 100 that each criterion of an ICP brings for the primary tier, as people see them. */
export function shownPoints(icp: Icp): Map<string, number> {
  const points = tierPoints(icp, 'primary');
  return new Map(icp.criteria.map(({ id }, index) => [id, Math.round((points[index] ?? 0) / SHOWN)]));
}
