import type { LintContext, SeenAccounts } from '#lib/icp/lint/lint-context.ts';
import { tierPoints } from './engine/tier-points.ts';
import { qualify } from './qualify.ts';

/** The linter with the engine behind it: claims about accounts are proven by scoring one. */
export function lintContext(asOf: number, seen?: SeenAccounts): LintContext {
  return {
    asOf,
    score: (icp, profile) => qualify(profile, icp, asOf).verdict,
    points: tierPoints,
    ...(seen === undefined ? {} : { seen }),
  };
}
