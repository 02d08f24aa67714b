import type { TestOf } from '#lib/icp/test-format.ts';
import type { RangeAttribute } from '#lib/icp/vocabulary.ts';
import { fromIsoDay, yearOf } from '#lib/parse/iso-day.ts';
import type { Interval } from '#lib/values/interval.ts';
import type { FundingStageRange } from '#lib/values/stage-range.ts';
import type { Scale } from '../explain/say-range.ts';
import { sayInterval, sayRange, sayStages, stageIndex } from '../explain/say-range.ts';
import type { Judge } from './degree.ts';
import type { Saying } from './judge-facts.ts';
import { judgeFacts } from './judge-facts.ts';
import { stageDay } from './stage-day.ts';

/** Attributes whose interval is not a size: their share is counted by difference. */
const SCALES: Partial<Record<RangeAttribute, Scale>> = { founded: 'linear' };

export function compileRange(test: TestOf<'range'>, ttl: number | null): Judge {
  const { attribute } = test;
  if (attribute === 'fundingStage') {
    const min = test.min === undefined ? null : stageIndex(String(test.min));
    const max = test.max === undefined ? null : stageIndex(String(test.max));
    return judgeFacts(
      'fundingStage',
      ttl,
      (value: FundingStageRange) => sayStages(value, min, max),
      stageDay,
    );
  }
  const min = test.min === undefined ? null : Number(test.min);
  const max = test.max === undefined ? null : Number(test.max);
  const scale = SCALES[attribute] ?? 'log';
  return judgeFacts(attribute, ttl, (value: Interval | number) => sayInterval(value, min, max, scale));
}

export function compileAge(test: TestOf<'age'>, ttl: number | null): Judge {
  const min = test.min ?? null;
  const max = test.max ?? null;
  return judgeFacts('founded', ttl, ([from, to], asOf) => {
    const year = yearOf(asOf);
    // An open end of "founded" is today: nothing was founded later.
    return sayRange(year - (to ?? year), year - from, min, max, 'linear');
  });
}

/** Days of the last minute of history that a sane page names; keeps open years comparable. */
const FAR_FUTURE = fromIsoDay('9999-12-31');

export function compileDate(test: TestOf<'before' | 'after'>, ttl: number | null): Judge {
  const isYear = test.date.length === 4;
  const from = fromIsoDay(isYear ? `${test.date}-01-01` : test.date);
  const to = fromIsoDay(isYear ? `${test.date}-12-31` : test.date);
  const say = (a: number, b: number): Saying =>
    test.op === 'before' ? sayRange(a, b, null, from - 1, 'linear') : sayRange(a, b, to + 1, null, 'linear');
  if (test.attribute === 'lastFunding') {
    return judgeFacts(
      'lastFunding',
      ttl,
      ([first, last]) => say(fromIsoDay(first), fromIsoDay(last)),
      (fact) => fromIsoDay(fact.value[1]),
    );
  }
  return judgeFacts(test.attribute, ttl, ([first, last]) => {
    const low = yearStart(first);
    return say(low, last === null ? FAR_FUTURE : Math.max(low, yearStart(last + 1) - 1));
  });
}

function yearStart(year: number): number {
  return fromIsoDay(`${String(Math.min(Math.max(Math.trunc(year), 0), 9_999)).padStart(4, '0')}-01-01`);
}
