export const BUSINESS_MODELS = [
  'saas',
  'services',
  'agency',
  'manufacturing',
  'ecommerce',
  'retail',
  'wholesale',
  'marketplace',
  'financial',
  'construction',
  'media',
  'nonprofit',
  'public',
  'other',
] as const;
export type BusinessModel = (typeof BUSINESS_MODELS)[number];
