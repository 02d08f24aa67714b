import type { TechnologyDefinition } from '../../definition.ts';

export const VANTA: TechnologyDefinition = {
  id: 'vanta',
  name: 'Vanta',
  categories: ['security'],
  recall: 200,
  rules: [{ on: 'link', host: 'app.vanta.com', slug: 'path' }],
  // source: https://help.vanta.com/ (recalled)
};
