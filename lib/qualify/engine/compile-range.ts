import type { TestOf } from '#lib/icp/test-format.ts';
import type { RangeAttribute } from '#lib/icp/vocabulary.ts';
import { fromIsoDay, yearOf } from '#lib/parse/iso-day.ts';
import type { Interval } from '#lib/values/interval.ts';
import type { FundingStageRange } from '#lib/values/stage-range.ts';
import type { Measure } from './degree.ts';
import { isBelied } from './linkedin-members.ts';
import { measureFacts } from './measure-facts.ts';
import type { Range, Scale } from './say-range.ts';
import { sayInterval, sayRange, sayStages, stageIndex } from './say-range.ts';
import type { Saying } from './saying.ts';
import { stageDay } from './stage-day.ts';

/** Attributes whose interval is not a size: their share is counted by difference. */
const SCALES: Partial<Record<RangeAttribute, Scale>> = { founded: 'linear' };

export function compileRange(test: TestOf<'range'>, ttl: number | null): Measure {
  const { attribute } = test;
  if (attribute === 'fundingStage') {
    const stages = rangeOf(test, (stage) => stageIndex(String(stage)), 'steps');
    return measureFacts('fundingStage', ttl, (value: FundingStageRange) => sayStages(value, stages), {
      dayOf: stageDay,
    });
  }
  const range = rangeOf(test, Number, SCALES[attribute] ?? 'log');
  const say = (value: Interval | number): Saying => sayInterval(value, range);
  if (attribute === 'headcount') return measureFacts('headcount', ttl, say, { isDoubtful: isBelied });
  return measureFacts(attribute, ttl, say);
}

function rangeOf(
  { min, max }: TestOf<'range'>,
  toNumber: (end: number | string) => number,
  scale: Scale,
): Range {
  return {
    min: min === undefined ? null : toNumber(min),
    max: max === undefined ? null : toNumber(max),
    scale,
  };
}

export function compileAge(test: TestOf<'age'>, ttl: number | null): Measure {
  const range: Range = { min: test.min ?? null, max: test.max ?? null, scale: 'linear' };
  return measureFacts('founded', ttl, ([from, to], asOf) => {
    const year = yearOf(asOf);
    // An open end of "founded" is today: nothing was founded later.
    return sayRange(year - (to ?? year), year - from, range);
  });
}

/** Days of the last minute of history that a sane page names; keeps open years comparable. */
const FAR_FUTURE = fromIsoDay('9999-12-31');

export function compileDate(test: TestOf<'before' | 'after'>, ttl: number | null): Measure {
  const isYear = test.date.length === 4;
  const from = fromIsoDay(isYear ? `${test.date}-01-01` : test.date);
  const to = fromIsoDay(isYear ? `${test.date}-12-31` : test.date);
  const range: Range =
    test.op === 'before'
      ? { min: null, max: from - 1, scale: 'linear' }
      : { min: to + 1, max: null, scale: 'linear' };
  const say = (a: number, b: number): Saying => sayRange(a, b, range);
  if (test.attribute === 'lastFunding') {
    return measureFacts(
      'lastFunding',
      ttl,
      ([first, last]) => say(fromIsoDay(first), fromIsoDay(last)), // An old round stays before a date; only a later one, not yet seen, could say otherwise.
      test.op === 'before' ? {} : { dayOf: (fact) => fromIsoDay(fact.value[1]) },
    );
  }
  return measureFacts(test.attribute, ttl, ([first, last]) => {
    const low = yearStart(first);
    return say(low, last === null ? FAR_FUTURE : Math.max(low, yearStart(last + 1) - 1));
  });
}

function yearStart(year: number): number {
  return fromIsoDay(`${String(Math.min(Math.max(Math.trunc(year), 0), 9_999)).padStart(4, '0')}-01-01`);
}
