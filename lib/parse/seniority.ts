/**
 * From the top of a company down, as LinkedIn grades jobs and an ICP's buying committee names them. Heads of something
 * count as directors; `senior` and `entry` lead nobody, interns are `entry`.
 */
export const SENIORITIES = ['owner', 'c-level', 'vp', 'director', 'manager', 'senior', 'entry'] as const;
export type Seniority = (typeof SENIORITIES)[number];
