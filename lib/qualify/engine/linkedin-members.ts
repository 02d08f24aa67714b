import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import type { Facts } from './align-profile.ts';

/** More members than this times a band's top: the band is out of date. */
const MEMBERS_OVER_TOP = 3;
/** Fewer than one in so many of a band's bottom: somebody boasts, or counts the whole group. */
const BOTTOM_OVER_MEMBERS = 10;

/** True when the people on LinkedIn who name the company belie the headcount that it declares. */
export function isBelied({ source, value }: EvidenceOf<'headcount'>, profile: Facts): boolean {
  if (source === 'user') return false;
  const members = membersOf(profile);
  if (members < 0) return false;
  const [bottom, top] = value;
  const belied = (top !== null && members > top * MEMBERS_OVER_TOP) || members * BOTTOM_OVER_MEMBERS < bottom;
  return belied && !isRollUp(profile);
}

/** The latest count, the highest of its day; -1 = not known. */
function membersOf({ linkedinMembers }: Facts): number {
  let latest = Number.NEGATIVE_INFINITY;
  let members = -1;
  for (const { day, value } of linkedinMembers?.facts ?? []) {
    if (day > latest || (day === latest && value > members)) {
      latest = day;
      members = value;
    }
  }
  return members;
}

/** The page of a group counts the members of all its companies. */
function isRollUp({ flags }: Facts): boolean {
  return flags?.facts.some(({ value }) => value.includes('headcount-rollup')) ?? false;
}
