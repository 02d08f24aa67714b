import type { Icp } from '#lib/icp/format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import { type Playbook, playbookOf } from './playbook.ts';
import { type Known, profileOf } from './profile-of.ts';

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
  known: Known,
  icps: readonly Icp[],
  day: number,
): { profile: Profile; opinions: Opinion[] } {
  const profile = profileOf(known);
  const opinions = icps.map((icp) => {
    const verdict = qualify(profile, icp, day);
    return { icpId: icp.id, verdict, playbook: playbookOf(icp, verdict, profile) };
  });
  return { profile, opinions };
}
