import type { TestOf } from '#lib/icp/test-format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Interval } from '#lib/values/interval.ts';
import { FUNDING_STAGES } from '#lib/values/stage-range.ts';
import type { Degree, Word } from './naive-facts.ts';
import type { Crit } from './naive-over-facts.ts';
import { overFacts, ttlOf } from './naive-over-facts.ts';

/** range, age, before and after: an interval against another. */
export function naiveRange(test: TestOf<'range'>, crit: Crit, profile: Profile, asOf: number): Degree {
  return overFacts(profile, test.attribute, asOf, ttlOf(crit, test.attribute), (value) =>
    rangeWord(test, value),
  );
}

export function naiveAge(test: TestOf<'age'>, crit: Crit, profile: Profile, asOf: number): Degree {
  const year = new Date(asOf * 86_400_000).getUTCFullYear();
  return overFacts(profile, 'founded', asOf, ttlOf(crit, 'founded'), (value) => {
    const [from, to] = value as Interval;
    return between(year - (to ?? year), year - from, test.min ?? null, test.max ?? null, 'linear');
  });
}

export function naiveDate(
  test: TestOf<'before' | 'after'>,
  crit: Crit,
  profile: Profile,
  asOf: number,
): Degree {
  const day = (iso: string) => Date.parse(iso) / 86_400_000;
  const first = day(test.date.length === 4 ? `${test.date}-01-01` : test.date);
  const last = day(test.date.length === 4 ? `${test.date}-12-31` : test.date);
  const word = (a: number, b: number) =>
    test.op === 'before' ? between(a, b, null, first - 1, 'linear') : between(a, b, last + 1, null, 'linear');
  if (test.attribute === 'lastFunding') {
    return overFacts(
      profile,
      'lastFunding',
      asOf,
      ttlOf(crit, 'lastFunding'),
      (value) => word(day((value as string[])[0] ?? ''), day((value as string[])[1] ?? '')),
      (fact) => (test.op === 'before' ? fact.day : day((fact.value as string[])[1] ?? '')),
    );
  }
  const yearDay = (year: number) =>
    day(`${String(Math.min(Math.max(year, 0), 9999)).padStart(4, '0')}-01-01`);
  return overFacts(profile, 'founded', asOf, ttlOf(crit, 'founded'), (value) => {
    const [from, to] = value as Interval;
    const low = yearDay(from);
    return word(low, to === null ? day('9999-12-31') : Math.max(low, yearDay(to + 1) - 1));
  });
}

function between(
  a: number,
  b: number | null,
  min: number | null,
  max: number | null,
  scale: 'log' | 'linear' | 'steps',
): { word: Word; share: number } {
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  const end = b ?? Number.POSITIVE_INFINITY;
  if (low <= a && end <= high) return { word: 'T', share: -1 };
  if (end < low || a > high) return { word: 'F', share: -1 };
  if (b === null) return { word: 'U', share: -1 };
  const from = Math.max(a, low);
  const to = Math.min(b, high);
  if (scale === 'steps') return { word: 'U', share: Math.round((1000 * (to - from + 1)) / (b - a + 1)) };
  if (scale === 'linear') return { word: 'U', share: Math.round((1000 * (to - from)) / (b - a)) };
  if (a < 1) return { word: 'U', share: -1 };
  return { word: 'U', share: Math.round((1000 * Math.log(to / from)) / Math.log(b / a)) };
}

function rangeWord(test: TestOf<'range'>, value: unknown): { word: Word; share: number } {
  if (test.attribute === 'fundingStage') {
    const index = (stage: unknown) => (FUNDING_STAGES as readonly unknown[]).indexOf(stage);
    const [from, to] = (value as string[]).map(index);
    const min = test.min === undefined ? null : index(test.min);
    const max = test.max === undefined ? null : index(test.max);
    return between(from ?? 0, to ?? 0, min, max, 'steps');
  }
  const [a, b] = typeof value === 'number' ? [value, value] : (value as Interval);
  const min = test.min === undefined ? null : Number(test.min);
  const max = test.max === undefined ? null : Number(test.max);
  return between(a, b, min, max, test.attribute === 'founded' ? 'linear' : 'log');
}
