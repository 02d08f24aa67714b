import type { TestOf } from '#lib/icp/test-format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Degree } from './naive-facts.ts';
import { combine, gradeOf, unknown } from './naive-facts.ts';
import type { Crit } from './naive-over-facts.ts';
import { factsOf, ttlOf } from './naive-over-facts.ts';

/** exists: a fact is there, or a page that always states it is silent. */
export function naiveExists(test: TestOf<'exists'>, crit: Crit, profile: Profile, asOf: number): Degree {
  const ttl = ttlOf(crit, test.attribute);
  const facts = factsOf(profile, test.attribute);
  if (facts.length > 0) {
    return combine(
      facts.map((fact) => ({
        fact,
        lo: gradeOf(fact.confidence, fact.day, asOf, ttl),
        hi: 1000,
        guess: fact.source === 'classifier',
        share: -1,
      })),
    );
  }
  if (!['industry', 'headcount', 'followers'].includes(test.attribute)) return unknown();
  const scans = (profile.scan?.facts ?? []).filter(({ value }) => value.scopes.includes('linkedin'));
  const best = scans.sort((a, b) => b.confidence - a.confidence || b.day - a.day)[0];
  const g = best ? gradeOf(1000, best.day, asOf, ttl) : 0;
  return { ...unknown(), hi: 1000 - g, gateHi: 1000 - g };
}
