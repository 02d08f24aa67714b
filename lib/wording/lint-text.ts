import type { Finding, LintCode } from '#lib/icp/lint/finding.ts';
import { type MessageKey, message } from './studio-message.ts';

/** What is wrong, as a sentence for whoever owns the ICP, and what to do about it. */
export function lintText({ code, params }: Pick<Finding, 'code' | 'params'>): {
  problem: string;
  remedy: string;
} {
  const [problem, remedy] = TEXTS[code];
  return { problem: message(problem, ...params), remedy: message(remedy, ...params) };
}

const TEXTS: Readonly<Record<LintCode, readonly [problem: MessageKey, remedy: MessageKey]>> = {
  UNKNOWN_VALUE: ['lintUnknownValue', 'lintUnknownValueRemedy'],
  MISNAMED_TOOL: ['lintMisnamedTool', 'lintMisnamedToolRemedy'],
  EMPTY_DIMENSION: ['lintEmptyDimension', 'lintEmptyDimensionRemedy'],
  MUSTS_CONTRADICT: ['lintMustsContradict', 'lintMustsContradictRemedy'],
  UNSATISFIABLE: ['lintUnsatisfiable', 'lintUnsatisfiableRemedy'],
  UNREACHABLE: ['lintUnreachable', 'lintUnreachableRemedy'],
  NEG_OVERLAPS_PRIMARY: ['lintNegOverlapsPrimary', 'lintNegOverlapsPrimaryRemedy'],
  NEG_REDUNDANT: ['lintNegRedundant', 'lintNegRedundantRemedy'],
  ABSENCE_UNSEEN: ['lintAbsenceUnseen', 'lintAbsenceUnseenRemedy'],
  TOOL_NEVER_SEEN: ['lintToolNeverSeen', 'lintToolNeverSeenRemedy'],
  TEXT_ONLY: ['lintTextOnly', 'lintTextOnlyRemedy'],
  EXCLUSION_UNPROVABLE: ['lintExclusionUnprovable', 'lintExclusionUnprovableRemedy'],
  RARELY_KNOWN: ['lintRarelyKnown', 'lintRarelyKnownRemedy'],
  COVERAGE_UNREACHABLE: ['lintCoverageUnreachable', 'lintCoverageUnreachableRemedy'],
  FEW_DIMENSIONS: ['lintFewDimensions', 'lintFewDimensionsRemedy'],
  NOTHING_NARROW: ['lintNothingNarrow', 'lintNothingNarrowRemedy'],
  MOSTLY_TEXT: ['lintMostlyText', 'lintMostlyTextRemedy'],
  TOO_BROAD: ['lintTooBroad', 'lintTooBroadRemedy'],
  TOO_NARROW: ['lintTooNarrow', 'lintTooNarrowRemedy'],
  BEST_MISSED: ['lintBestMissed', 'lintBestMissedRemedy'],
  BEST_ALL_IN: ['lintBestAllIn', 'lintBestAllInRemedy'],
  DOMINANT: ['lintDominant', 'lintDominantRemedy'],
  TOO_MANY: ['lintTooMany', 'lintTooManyRemedy'],
  MISS_CHANGES_NOTHING: ['lintMissChangesNothing', 'lintMissChangesNothingRemedy'],
  OFF_BANDS: ['lintOffBands', 'lintOffBandsRemedy'],
  REVIEW_PASSED: ['lintReviewPassed', 'lintReviewPassedRemedy'],
  OLD_VERSION: ['lintOldVersion', 'lintOldVersionRemedy'],
  NO_TTL: ['lintNoTtl', 'lintNoTtlRemedy'],
  DATA_AT_HAND: ['lintDataAtHand', 'lintDataAtHandRemedy'],
  NO_EXCLUSIONS: ['lintNoExclusions', 'lintNoExclusionsRemedy'],
};
