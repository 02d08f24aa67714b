import { areDisjoint } from './interval.ts';
import type { Shape } from './shape.ts';

/** Ordered from the earliest to the latest; "bootstrapped" stands before any round. */
export const FUNDING_STAGES = [
  'bootstrapped',
  'pre-seed',
  'seed',
  'series-a',
  'series-b',
  'series-c',
  'series-d',
  'series-e',
  'series-f',
  'growth',
  'private-equity',
  'public',
] as const;
export type FundingStage = (typeof FUNDING_STAGES)[number];
/** Closed range of stages: "Series B" is [series-b, series-b], "Series unknown" is [series-a, series-f]. */
export type FundingStageRange = readonly [from: FundingStage, to: FundingStage];

export const stageRange: Shape<FundingStageRange> = {
  exclude: (one, other) => areDisjoint(ranksOf(one), ranksOf(other)),
};

function ranksOf([from, to]: FundingStageRange): [from: number, to: number] {
  return [FUNDING_STAGES.indexOf(from), FUNDING_STAGES.indexOf(to)];
}
