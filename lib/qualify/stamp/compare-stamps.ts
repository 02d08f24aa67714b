import type { Stamp } from '../verdict.ts';

/** What of the stamp differs: two verdicts differ only through one of these. */
export type StampDifference = 'engine' | 'icp' | 'icp-version' | 'icp-content' | 'facts' | 'day';

/** What of two stamps differs, in the order in which to look: a colleague may have sent nothing but the stamp. */
export function compareStamps(one: Stamp, other: Stamp): StampDifference[] {
  const differences: StampDifference[] = [];
  if (one.engineVersion !== other.engineVersion) differences.push('engine');
  if (one.icpId !== other.icpId) differences.push('icp');
  else if (one.icpVersion !== other.icpVersion) differences.push('icp-version');
  else if (one.icpHash !== other.icpHash) differences.push('icp-content');
  if (one.factsHash !== other.factsHash) differences.push('facts');
  if (one.asOf !== other.asOf) differences.push('day');
  return differences;
}
