import type { TestOf } from '#lib/icp/test-format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Interval } from '#lib/values/interval.ts';
import type { Degree, Told } from './naive-facts.ts';
import { combine, gradeOf, widen } from './naive-facts.ts';
import type { Crit, Fact } from './naive-over-facts.ts';
import { factsOf, ttlOf } from './naive-over-facts.ts';

/** growth: the newest reading of a source against its oldest inside the window. */
export function naiveGrowth(test: TestOf<'growth'>, crit: Crit, profile: Profile, asOf: number): Degree {
  const facts = factsOf(profile, test.attribute);
  const history: readonly Fact[] = profile[test.attribute]?.history ?? [];
  const told: Told[] = [];
  for (const source of new Set(facts.map((fact) => fact.source))) {
    const standing = facts.filter((fact) => fact.source === source);
    const newest = Math.max(...standing.map(({ day }) => day));
    const own = [...standing, ...history.filter((fact) => fact.source === source)];
    const old = own.filter(({ day }) => newest - day >= 60 && newest - day <= test.overDays);
    if (old.length === 0) continue;
    const earliestDay = Math.min(...old.map(({ day }) => day));
    const first = own.filter(({ day }) => day === earliestDay).sort(byWitness)[0];
    for (const later of standing.filter(({ day }) => day === newest)) {
      if (!first) continue;
      const [a, b] = asInterval(first.value);
      const [c, d] = asInterval(later.value);
      const g = gradeOf(
        Math.min(first.confidence, later.confidence),
        later.day,
        asOf,
        ttlOf(crit, test.attribute),
      );
      const atLeast = b !== null && b > 0 && (c - b) * 100 >= b * test.minPercent;
      const below = d !== null && a > 0 && (d - a) * 100 < a * test.minPercent;
      const [lo, hi] = atLeast ? widen(1000, 1000, g) : below ? widen(0, 0, g) : [0, 1000];
      told.push({ fact: later, lo, hi, guess: false, share: -1 });
    }
  }
  return combine(told);
}

/** Of readings on one day the better witness first. */
function byWitness(a: Fact, b: Fact): number {
  const text = (fact: Fact) => [fact.url, fact.scope ?? '', fact.quote, JSON.stringify(fact.value)];
  if (a.confidence !== b.confidence) return b.confidence - a.confidence;
  const at = text(a).findIndex((part, index) => part !== text(b)[index]);
  return at === -1 || (text(a)[at] ?? '') < (text(b)[at] ?? '') ? -1 : 1;
}

function asInterval(value: unknown): Interval {
  return typeof value === 'number' ? [value, value] : (value as Interval);
}
