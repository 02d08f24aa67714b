import type { TechnologyDefinition } from '../../definition.ts';

export const POWERREVIEWS: TechnologyDefinition = {
  id: 'powerreviews',
  name: 'PowerReviews',
  categories: ['reviews'],
  recall: 500,
  rules: [{ on: 'host', host: 'ui.powerreviews.com' }],
  // source: https://help.powerreviews.com/ (recalled)
};
