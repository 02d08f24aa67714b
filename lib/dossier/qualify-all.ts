import type { Icp } from '#lib/icp/format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { QualifyOptions } from '#lib/qualify/qualify.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import { compareVerdicts } from './compare-verdicts.ts';

export interface NamedVerdict {
  icp: Icp;
  verdict: Verdict;
}

/** One verdict for each active ICP (one a product line), the best first. */
export function qualifyAll(
  profile: Profile,
  icps: readonly Icp[],
  asOf: number,
  options: QualifyOptions = {},
): NamedVerdict[] {
  return icps
    .map((icp) => ({ icp, verdict: qualify(profile, icp, asOf, options) }))
    .sort((a, b) => compareVerdicts(a.verdict, b.verdict) || (a.icp.id < b.icp.id ? -1 : 1));
}
