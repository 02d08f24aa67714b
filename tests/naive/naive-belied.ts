import type { Profile } from '#lib/profile/profile.ts';
import type { Fact } from './naive-over-facts.ts';

/** Members on LinkedIn over three times a band's top, or under a tenth of its bottom, unless they are a group's. */
export function naiveBelied(fact: Fact, profile: Profile): boolean {
  if (fact.attribute !== 'headcount' || fact.source === 'user') return false;
  const flags = (profile.flags?.facts ?? []).flatMap(({ value }) => value);
  const counts = [...(profile.linkedinMembers?.facts ?? [])];
  const newest = counts.sort((a, b) => b.day - a.day || b.value - a.value)[0];
  if (!newest || flags.includes('headcount-rollup')) return false;
  const [bottom, top] = fact.value as [number, number | null];
  return newest.value > 3 * (top ?? Number.POSITIVE_INFINITY) || newest.value < bottom / 10;
}
