import type { TestOf } from '#lib/icp/test-format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Degree } from './naive-facts.ts';
import { gradeOf } from './naive-facts.ts';
import type { Crit } from './naive-over-facts.ts';
import type { Seen } from './naive-seen.ts';
import { fromSeen, see } from './naive-seen.ts';

/** trigger: a dated event inside the window. */
export function naiveTrigger(test: TestOf<'trigger'>, crit: Crit, profile: Profile, asOf: number): Degree {
  const seen: Seen = { any: false, lo: 0, gateLo: 0 };
  for (const fact of profile.triggers?.facts ?? []) {
    for (const trigger of fact.value) {
      if (!test.kinds.includes(trigger.kind)) continue;
      const about = test.about?.map((word) => word.toLowerCase());
      if (about && !about.includes(trigger.about?.toLowerCase() ?? '')) continue;
      if (!trigger.date) continue;
      const day = Date.parse(trigger.date[0]) / 86_400_000;
      if (day > asOf || asOf - day > test.withinDays) continue;
      see(
        seen,
        gradeOf(fact.confidence, day, asOf, crit.ttlDays ?? (trigger.kind === 'hiring' ? 60 : 90)),
        fact,
      );
    }
  }
  return fromSeen(seen);
}
