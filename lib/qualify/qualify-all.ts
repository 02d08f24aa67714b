import type { Icp } from '#lib/icp/format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { QualifyOptions } from './qualify.ts';
import { qualify } from './qualify.ts';
import type { Verdict, VerdictWord } from './verdict.ts';

export interface NamedVerdict {
  icp: Icp;
  verdict: Verdict;
}

const ORDER: readonly VerdictWord[] = ['primary', 'secondary', 'undecided', 'none', 'negative'];

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

/** Negative when `a` is the better verdict: by its word, confirmed before leaning, then by low, then by high. */
export function compareVerdicts(
  a: Pick<Verdict, 'verdict' | 'certainty' | 'low' | 'high'>,
  b: Pick<Verdict, 'verdict' | 'certainty' | 'low' | 'high'>,
): number {
  return (
    ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
    Number(a.certainty === 'leaning') - Number(b.certainty === 'leaning') ||
    b.low - a.low ||
    b.high - a.high
  );
}
