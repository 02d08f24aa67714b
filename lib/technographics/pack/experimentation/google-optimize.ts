import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_OPTIMIZE: TechnologyDefinition = {
  id: 'google-optimize',
  name: 'Google Optimize',
  categories: ['experimentation'],
  recall: 950,
  rules: [{ on: 'host', host: 'www.googleoptimize.com' }],
  // source: https://support.google.com/optimize (recalled)
};
