import type { Evidence } from '#lib/evidence/evidence.ts';
import { withUserEvidence } from '#lib/evidence/user-evidence.ts';
import type { UserRecord } from '#lib/evidence/user-record.ts';
import type { Icp } from '#lib/icp/format.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import { type Playbook, playbookOf } from './playbook.ts';

/** What is known of an account: what was read, imported or filed, and what people said. */
export interface Known {
  evidence: readonly Evidence[];
  records: readonly UserRecord[];
}

/** What one ICP makes of an account. */
export interface Opinion {
  icpId: string;
  verdict: Verdict;
  /** What the ICP offers for the conversation. */
  playbook: Playbook;
}

/**
 * Judges an account: evidence and what people said -> profile -> a verdict by each ICP, in the order of `icps`, with its
 * playbook. The only place where a profile meets an ICP, so that the popup, a list and a back-test cannot disagree.
 * `day` = UTC day, as days since 1970-01-01.
 */
export function judge(
  { evidence, records }: Known,
  icps: readonly Icp[],
  day: number,
): { profile: Profile; opinions: Opinion[] } {
  const profile = profileOf({ evidence, records });
  const opinions = icps.map((icp) => {
    const verdict = qualify(profile, icp, day);
    return { icpId: icp.id, verdict, playbook: playbookOf(icp, verdict, profile) };
  });
  return { profile, opinions };
}

/** What is known of an account as a profile, without a verdict. */
export function profileOf({ evidence, records }: Known): Profile {
  return buildProfile(withUserEvidence(evidence, records));
}
