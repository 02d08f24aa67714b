import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { MIN_GROWTH_DAYS } from '#lib/icp/check-test.ts';
import type { TestOf } from '#lib/icp/test-format.ts';
import type { GrowthAttribute } from '#lib/icp/vocabulary.ts';
import type { Interval } from '#lib/values/interval.ts';
import type { Measure } from './degree.ts';
import { FULL, resetDegree } from './degree.ts';
import { strengthOf } from './grade.ts';
import { precedes } from './precedes.ts';
import { addSettled, considerOpen, settle, startTally } from './tally.ts';

type Reading = { [K in GrowthAttribute]: EvidenceOf<K> }[GrowthAttribute];

/**
 * growth: only from two dated readings of the same source, at least 60 days and at most `overDays` apart. The newest
 * reading of a source that stands is held against its oldest inside that span, outdated readings included.
 */
export function measureGrowth(test: TestOf<'growth'>, ttl: number | null): Measure {
  return (profile, asOf, out) => {
    resetDegree(out);
    const entry = profile[test.attribute];
    if (entry === undefined) return;
    const facts: readonly Reading[] = entry.facts;
    const readings = entry.history === undefined ? facts : [...facts, ...entry.history];
    if (readings.length < 2) return;
    const tally = startTally();
    for (const later of facts) {
      if (facts.some((other) => isSameSource(other, later) && other.day > later.day)) continue;
      const earlier = earliest(readings, later, test.overDays);
      if (earlier === null) continue;
      const met = grew(rangeOf(earlier), rangeOf(later), test.minPercent);
      const strength = strengthOf(Math.min(earlier.confidence, later.confidence), later.day, asOf, ttl);
      if (met === null || strength === 0)
        considerOpen(out, later, met === null ? 'partial-range' : 'stale', -1);
      else if (met) addSettled(out, tally, { fact: later, lo: strength, hi: FULL, guess: false });
      else addSettled(out, tally, { fact: later, lo: 0, hi: FULL - strength, guess: false });
    }
    settle(out, tally);
  };
}

function earliest(readings: readonly Reading[], later: Reading, overDays: number): Reading | null {
  let best: Reading | null = null;
  for (const fact of readings) {
    const days = later.day - fact.day;
    if (!isSameSource(fact, later) || days < MIN_GROWTH_DAYS || days > overDays) continue;
    const earlier = best === null || fact.day < best.day || (fact.day === best.day && precedes(fact, best));
    if (earlier) best = fact;
  }
  return best;
}

function isSameSource(a: Reading, b: Reading): boolean {
  return a.source === b.source;
}

function rangeOf({ value }: Reading): Interval {
  return typeof value === 'number' ? [value, value] : value;
}

/** Whether growth from one interval to another reaches a per cent for certain, cannot, or may (null). */
function grew([a, b]: Interval, [c, d]: Interval, minPercent: number): boolean | null {
  const factor = 100 + minPercent;
  if (b !== null && b > 0 && c * 100 >= b * factor) return true;
  if (d !== null && a > 0 && d * 100 < a * factor) return false;
  return null;
}
