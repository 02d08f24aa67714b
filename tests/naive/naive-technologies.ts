import type { TestOf } from '#lib/icp/test-format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import { DEPARTMENTS } from '#lib/values/department-set.ts';
import type { Degree } from './naive-facts.ts';
import { gradeOf, unknown } from './naive-facts.ts';
import { join } from './naive-join.ts';
import type { Crit } from './naive-over-facts.ts';
import { ttlOf } from './naive-over-facts.ts';
import type { Seen } from './naive-seen.ts';
import { fromSeen, see, seenMembers } from './naive-seen.ts';

/** hasAny over tools and plain sets. */
export function naiveHasAny(test: TestOf<'hasAny'>, crit: Crit, profile: Profile, asOf: number): Degree {
  const { attribute } = test;
  const ttl = ttlOf(crit, attribute);
  if (attribute !== 'technologies')
    return fromSeen(seenMembers(profile, attribute, asOf, ttl, test.values ?? []));
  const parts = toolsOf(test.values, test.categories).map((id) => naiveHas(profile, id, asOf, ttl));
  if (parts.length === 0) return unknown();
  return { ...join('any', parts), missStated: parts.every(({ missStated }) => missStated) };
}

/** count: at least or at most so many members seen. */
export function naiveCount(test: TestOf<'count'>, crit: Crit, profile: Profile, asOf: number): Degree {
  const ttl = ttlOf(crit, test.attribute);
  const members =
    test.attribute === 'technologies'
      ? toolsOf(test.values, test.categories).map((id) => seenTool(profile, id, asOf, ttl))
      : (test.values ?? DEPARTMENTS).map((value) => seenMembers(profile, 'functions', asOf, ttl, [value]));
  const nth = (key: 'lo' | 'gateLo', n: number) =>
    n === 0 ? 1000 : (members.map((seen) => seen[key]).sort((a, b) => b - a)[n - 1] ?? 0);
  const degree = unknown();
  if (test.max === undefined) {
    degree.lo = nth('lo', test.min ?? 0);
    degree.gateLo = nth('gateLo', test.min ?? 0);
  } else {
    degree.hi = 1000 - nth('lo', test.max + 1);
    degree.gateHi = 1000 - nth('gateLo', test.max + 1);
  }
  return degree;
}

function toolsOf(values: readonly string[] | undefined, categories: readonly string[] | undefined): string[] {
  const byCategory = TECHNOLOGIES.filter((tool) =>
    tool.categories.some((own) => (categories ?? []).includes(own)),
  );
  return [...new Set([...(values ?? []), ...byCategory.map(({ id }) => id)])];
}

function seenTool(profile: Profile, id: string, asOf: number, ttl: number | null): Seen {
  const seen: Seen = { any: false, lo: 0, gateLo: 0 };
  for (const fact of profile.technologies?.facts ?? []) {
    for (const tool of fact.value) {
      if (tool.id !== id || tool.class === 'mentions') continue;
      const start = tool.class === 'hires-for' ? Math.min(fact.confidence, 899) : fact.confidence;
      see(seen, gradeOf(start, fact.day, asOf, ttl), fact);
    }
  }
  return seen;
}

function naiveHas(profile: Profile, id: string, asOf: number, ttl: number | null): Degree {
  const seen = seenTool(profile, id, asOf, ttl);
  if (seen.any) return fromSeen(seen);
  const recall = TECHNOLOGIES.find((tool) => tool.id === id)?.recall ?? 0;
  const scans = (profile.scan?.facts ?? []).map(({ value, day }) =>
    gradeOf(Math.floor((recall * value.technologies) / 1000), day, asOf, ttl),
  );
  const g = Math.max(0, ...scans);
  return { ...unknown(), hi: 1000 - g, gateHi: 1000 - g, missStated: g === 1000 };
}
