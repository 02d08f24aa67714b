import type { TechnologyDefinition } from '../../definition.ts';

export const GODADDY_WEBSITE_BUILDER: TechnologyDefinition = {
  id: 'godaddy-website-builder',
  name: 'GoDaddy Website Builder',
  categories: ['site-builder', 'cms'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'generator', prefix: 'Starfield Technologies' }],
  // source: https://www.godaddy.com/help/websites-marketing (recalled)
};
