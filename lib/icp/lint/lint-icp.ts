import type { Icp } from '../format.ts';
import type { Finding } from './finding.ts';
import type { LintContext } from './lint-context.ts';
import { lintOverlaps } from './lint-overlaps.ts';
import { lintReach } from './lint-reach.ts';
import { lintSharpness } from './lint-sharpness.ts';
import { lintTestability } from './lint-testability.ts';
import { lintUpkeep } from './lint-upkeep.ts';
import { lintVocabulary } from './lint-vocabulary.ts';

/** Everything that makes an ICP wrong, untestable, vague or stale; errors first. */
export function lintIcp(icp: Icp, context: LintContext): Finding[] {
  const findings = [
    ...lintVocabulary(icp),
    ...lintReach(icp, context),
    ...lintOverlaps(icp, context),
    ...lintTestability(icp, context),
    ...lintSharpness(icp, context),
    ...lintUpkeep(icp, context),
  ];
  return findings.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}
