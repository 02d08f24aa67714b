import type { TechnologyDefinition } from '../../definition.ts';

export const SEOMATIC: TechnologyDefinition = {
  id: 'seomatic',
  name: 'SEOmatic',
  categories: ['website-tools'],
  recall: 900,
  jobs: 'never',
  implies: ['craft-cms'],
  rules: [{ on: 'generator', prefix: 'SEOmatic' }],
  // source: https://nystudio107.com/docs/seomatic/ (recalled)
};
