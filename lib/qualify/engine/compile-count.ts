import type { TestOf } from '#lib/icp/test-format.ts';
import { DEPARTMENTS } from '#lib/values/department-set.ts';
import type { Measure } from './degree.ts';
import { createDegree, FULL, resetDegree } from './degree.ts';
import { measureMembers } from './measure-members.ts';
import { measureTechnologies } from './measure-technologies.ts';
import { technologyGroups } from './technology-groups.ts';

/**
 * count: how many members were seen. What a page shows is a lower bound: "at least" is met by the weakest of the best
 * `min` sightings, "at most" is missed by one more than `max`, and never proven met.
 */
export function compileCount(test: TestOf<'count'>, ttl: number | null): Measure {
  const measures = membersOf(test).map((member) =>
    test.attribute === 'technologies'
      ? measureTechnologies({ ids: new Set([member]), recall: 0 }, ttl)
      : measureMembers('functions', (seen) => seen === member, ttl),
  );
  const part = createDegree();
  return (profile, asOf, out) => {
    resetDegree(out);
    const sightings: { lo: number; gateLo: number }[] = [];
    for (const measure of measures) {
      measure(profile, asOf, part);
      if (part.lo === 0) continue;
      sightings.push({ lo: part.lo, gateLo: part.gateLo });
      if (out.pro !== null) continue;
      out.pro = part.pro;
      out.cause = 'settled';
    }
    const los = sightings.map(({ lo }) => lo).sort((a, b) => b - a);
    const gates = sightings.map(({ gateLo }) => gateLo).sort((a, b) => b - a);
    out.member = String(sightings.length);
    if (test.max === undefined) {
      out.lo = nth(los, test.min ?? 0);
      out.gateLo = nth(gates, test.min ?? 0);
    } else {
      out.hi = FULL - nth(los, test.max + 1);
      out.gateHi = FULL - nth(gates, test.max + 1);
      if (out.hi < FULL) {
        out.con = out.pro;
        out.pro = null;
      }
    }
    if (out.lo === 0 && out.hi === FULL) {
      out.open = out.pro;
      out.pro = null;
      out.cause = 'unknown';
    }
  };
}

/** The n-th best of sightings that stand in falling order; none are needed for "at least 0". */
function nth(sorted: readonly number[], n: number): number {
  return n === 0 ? FULL : (sorted[n - 1] ?? 0);
}

/** Every tool or department that counts, each once. */
function membersOf({ attribute, values, categories }: TestOf<'count'>): string[] {
  if (attribute === 'functions') return values ?? [...DEPARTMENTS];
  return [...new Set(technologyGroups(values, categories).flatMap(({ ids }) => [...ids]))].sort();
}
