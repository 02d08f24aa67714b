import type { Profile } from '#lib/profile/profile.ts';

export const LINT_CODES = [
  'UNKNOWN_VALUE',
  'MISNAMED_TOOL',
  'EMPTY_DIMENSION',
  'MUSTS_CONTRADICT',
  'UNSATISFIABLE',
  'UNREACHABLE',
  'NEG_OVERLAPS_PRIMARY',
  'NEG_REDUNDANT',
  'ABSENCE_UNSEEN',
  'TOOL_NEVER_SEEN',
  'TEXT_ONLY',
  'EXCLUSION_UNPROVABLE',
  'RARELY_KNOWN',
  'COVERAGE_UNREACHABLE',
  'FEW_DIMENSIONS',
  'NOTHING_NARROW',
  'MOSTLY_TEXT',
  'TOO_BROAD',
  'TOO_NARROW',
  'BEST_MISSED',
  'BEST_ALL_IN',
  'DOMINANT',
  'TOO_MANY',
  'MISS_CHANGES_NOTHING',
  'OFF_BANDS',
  'REVIEW_PASSED',
  'OLD_VERSION',
  'NO_TTL',
  'DATA_AT_HAND',
  'NO_EXCLUSIONS',
] as const;
export type LintCode = (typeof LINT_CODES)[number];

/** One thing that makes an ICP worse than it could be. Its words are in lib/wording. */
export interface Finding {
  code: LintCode;
  severity: 'error' | 'warning';
  /** Where: "criteria.headcount", "tiers.primary". */
  path: string;
  /** Parts of the sentence, in its order. */
  params: (string | number)[];
  /** An account that proves the claim. */
  witness?: Profile;
}

export function error(code: LintCode, path: string, params: Finding['params'] = []): Finding {
  return { code, severity: 'error', path, params };
}

export function warning(code: LintCode, path: string, params: Finding['params'] = []): Finding {
  return { code, severity: 'warning', path, params };
}
