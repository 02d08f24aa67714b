import type { TechnologyDefinition } from '../../definition.ts';

export const EYE_ABLE: TechnologyDefinition = {
  id: 'eye-able',
  name: 'Eye-Able',
  categories: ['accessibility'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.eye-able.com' }],
  // source: https://eye-able.com/ (recalled)
};
