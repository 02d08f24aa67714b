export const COMPANY_TYPES = [
  'public',
  'private',
  'nonprofit',
  'government',
  'education',
  'partnership',
  'self-employed',
] as const;
export type CompanyType = (typeof COMPANY_TYPES)[number];
