import type { FundingStage } from '#lib/values/stage-range.ts';

const STAGES: readonly (readonly [RegExp, FundingStage])[] = [
  [/\bpre-?seed\b/i, 'pre-seed'],
  [/\bseries a\b/i, 'series-a'],
  [/\bseries b\b/i, 'series-b'],
  [/\bseries c\b/i, 'series-c'],
  [/\bseries d\b/i, 'series-d'],
  [/\bseries e\b/i, 'series-e'],
  [/\bseries f\b/i, 'series-f'],
  [/\bseed\b/i, 'seed'],
];

/** The round that a sentence about funding names; null when it names none. */
export function stageNamed(sentence: string): FundingStage | null {
  return STAGES.find(([name]) => name.test(sentence))?.[1] ?? null;
}
