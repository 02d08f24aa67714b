import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_SITE_KIT: TechnologyDefinition = {
  id: 'google-site-kit',
  name: 'Google Site Kit',
  categories: ['website-tools'],
  recall: 950,
  jobs: 'never',
  implies: ['wordpress'],
  rules: [{ on: 'generator', prefix: 'Site Kit by Google' }],
  // source: https://sitekit.withgoogle.com/documentation/ (recalled)
};
