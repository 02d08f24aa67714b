import type { TechnologyDefinition } from '../../definition.ts';

export const LIVESTORM: TechnologyDefinition = {
  id: 'livestorm',
  name: 'Livestorm',
  categories: ['video'],
  recall: 500,
  rules: [
    { on: 'host', host: 'app.livestorm.co' },
    { on: 'link', host: 'app.livestorm.co', slug: 'path' },
  ],
  // source: https://support.livestorm.co/ (recalled)
};
