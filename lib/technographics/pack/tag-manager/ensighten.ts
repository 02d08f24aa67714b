import type { TechnologyDefinition } from '../../definition.ts';

export const ENSIGHTEN: TechnologyDefinition = {
  id: 'ensighten',
  name: 'Ensighten',
  categories: ['tag-manager'],
  recall: 900,
  rules: [{ on: 'host', host: 'nexus.ensighten.com' }],
  // source: https://success.ensighten.com/ (recalled)
};
