import type { Interval } from '#lib/values/interval.ts';
import type { FundingStageRange } from '#lib/values/stage-range.ts';
import { FUNDING_STAGES } from '#lib/values/stage-range.ts';
import { FULL } from '../engine/degree.ts';
import type { Saying } from '../engine/judge-facts.ts';
import { MET, MISSED } from '../engine/judge-facts.ts';

/** How much of an interval lies inside a range: by ratio for sizes, by difference for years, by steps for stages. */
export type Scale = 'log' | 'linear' | 'steps';

/** What the closed interval [a, b] (b null = open) says about the closed range [min, max] (null = no end). */
export function sayRange(
  a: number,
  b: number | null,
  min: number | null,
  max: number | null,
  scale: Scale,
): Saying {
  if ((min === null || a >= min) && (max === null || (b !== null && b <= max))) return MET;
  if ((max !== null && a > max) || (min !== null && b !== null && b < min)) return MISSED;
  return { degree: null, cause: 'partial-range', share: shareOf(a, b, min, max, scale) };
}

/** Per mille of [a, b] inside [min, max]; -1 where an open end or a value below 1 allows no telling. */
function shareOf(a: number, b: number | null, min: number | null, max: number | null, scale: Scale): number {
  if (b === null) return -1;
  const from = min === null ? a : Math.max(a, min);
  const to = max === null ? b : Math.min(b, max);
  if (scale === 'steps') return Math.round((FULL * (to - from + 1)) / (b - a + 1));
  if (scale === 'linear') return Math.round((FULL * (to - from)) / (b - a));
  return a < 1 ? -1 : Math.round((FULL * Math.log(to / from)) / Math.log(b / a));
}

export function sayInterval(
  value: Interval | number,
  min: number | null,
  max: number | null,
  scale: Scale,
): Saying {
  return typeof value === 'number'
    ? sayRange(value, value, min, max, scale)
    : sayRange(value[0], value[1], min, max, scale);
}

export function sayStages([from, to]: FundingStageRange, min: number | null, max: number | null): Saying {
  return sayRange(stageIndex(from), stageIndex(to), min, max, 'steps');
}

export function stageIndex(stage: string): number {
  return (FUNDING_STAGES as readonly string[]).indexOf(stage);
}
