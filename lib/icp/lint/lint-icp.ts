import type { Profile } from '#lib/profile/profile.ts';
import type { Icp } from '../format.ts';
import type { Finding } from './finding.ts';
import { lintOverlaps } from './lint-overlaps.ts';
import { lintReach } from './lint-reach.ts';
import { lintSharpness } from './lint-sharpness.ts';
import { lintTestability } from './lint-testability.ts';
import { lintUpkeep } from './lint-upkeep.ts';
import { lintVocabulary } from './lint-vocabulary.ts';

/** What is known from accounts that were scored before. */
export interface SeenAccounts {
  /** Accounts scored. */
  accounts: number;
  /** How many of them had a known fact, by criterion id. */
  known: Readonly<Record<string, number>>;
  /** How many of them are primary. */
  primary: number;
  /** Best customers scored, and how many of them are primary. */
  best?: { accounts: number; primary: number };
  /** Closed deals with an outcome. */
  outcomes?: number;
}

export interface LintContext {
  /** UTC day. */
  asOf: number;
  /** Scores an invented account: a claim about accounts is proven on one. */
  score(icp: Icp, profile: Profile): string;
  /** Points of 10,000 by criterion, in the order of the criteria. */
  points(icp: Icp, tier: 'primary' | 'secondary'): readonly number[];
  seen?: SeenAccounts | undefined;
}

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
