import type { Interval } from '#lib/values/interval.ts';
import { FUNDING_STAGES, type FundingStageRange } from '#lib/values/stage-range.ts';
import { FULL } from './degree.ts';
import type { Saying } from './saying.ts';
import { MET, MISSED } from './saying.ts';

/** How much of an interval lies inside a range: by ratio for sizes, by difference for years, by steps for stages. */
export type Scale = 'log' | 'linear' | 'steps';

/** The closed range that is asked for; null = no end. */
export interface Range {
  min: number | null;
  max: number | null;
  scale: Scale;
}

/** What the closed interval [a, b] (b null = open) says about a range. */
export function sayRange(a: number, b: number | null, range: Range): Saying {
  const { min, max } = range;
  if ((min === null || a >= min) && (max === null || (b !== null && b <= max))) return MET;
  if ((max !== null && a > max) || (min !== null && b !== null && b < min)) return MISSED;
  return { degree: null, cause: 'partial-range', share: shareOf(a, b, range) };
}

/** Per mille of [a, b] inside the range; -1 where an open end or a value below 1 allows no telling. */
function shareOf(a: number, b: number | null, { min, max, scale }: Range): number {
  if (b === null) return -1;
  const from = min === null ? a : Math.max(a, min);
  const to = max === null ? b : Math.min(b, max);
  if (scale === 'steps') return Math.round((FULL * (to - from + 1)) / (b - a + 1));
  if (scale === 'linear') return Math.round((FULL * (to - from)) / (b - a));
  return a < 1 ? -1 : Math.round((FULL * Math.log(to / from)) / Math.log(b / a));
}

export function sayInterval(value: Interval | number, range: Range): Saying {
  return typeof value === 'number' ? sayRange(value, value, range) : sayRange(value[0], value[1], range);
}

export function sayStages([from, to]: FundingStageRange, range: Range): Saying {
  return sayRange(stageIndex(from), stageIndex(to), range);
}

export function stageIndex(stage: string): number {
  return (FUNDING_STAGES as readonly string[]).indexOf(stage);
}
