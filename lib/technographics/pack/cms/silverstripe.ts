import type { TechnologyDefinition } from '../../definition.ts';

export const SILVERSTRIPE: TechnologyDefinition = {
  id: 'silverstripe',
  name: 'Silverstripe',
  categories: ['cms'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'generator', prefix: 'SilverStripe' }],
  // source: https://docs.silverstripe.org/ (recalled)
};
