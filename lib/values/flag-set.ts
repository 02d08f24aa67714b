export const ACCOUNT_FLAGS = [
  'acquired',
  'archived',
  'unclaimed',
  'staffing',
  'subsidiary',
  'headcount-rollup',
] as const;
export type AccountFlag = (typeof ACCOUNT_FLAGS)[number];
