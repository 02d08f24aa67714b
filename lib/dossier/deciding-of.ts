import type { Icp } from '#lib/icp/format.ts';
import type { Deciding } from '#lib/qualify/settle/deciding.ts';
import { whatDecides } from '#lib/qualify/settle/what-decides.ts';
import { type Known, profileOf } from './profile-of.ts';

/** What would decide an account of which this is known; null where its verdict stands. `day` = UTC day. */
export function decidingOf(known: Known, icp: Icp, day: number): Deciding | null {
  return whatDecides(profileOf(known), icp, day);
}
