import type { TechnologyDefinition } from '../../definition.ts';

export const PUSHWOOSH: TechnologyDefinition = {
  id: 'pushwoosh',
  name: 'Pushwoosh',
  categories: ['push'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.pushwoosh.com' }],
  // source: https://docs.pushwoosh.com/ (recalled)
};
