export const DEPARTMENTS = [
  'sales',
  'revops',
  'marketing',
  'engineering',
  'security',
  'finance',
  'hr',
  'legal',
  'support',
  'data',
  'it',
  'operations',
  'product',
  'customer-success',
  'procurement',
] as const;
export type Department = (typeof DEPARTMENTS)[number];
