import type { TechnologyDefinition } from '../../definition.ts';

export const ACCESSIBE: TechnologyDefinition = {
  id: 'accessibe',
  name: 'accessiBe',
  categories: ['accessibility'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'acsbapp.com' },
    { on: 'host', host: 'acsbap.com' },
  ],
  // source: https://help.accessibe.com/ (recalled)
};
