import type { TechnologyDefinition } from '../../definition.ts';

export const CIRCLE: TechnologyDefinition = {
  id: 'circle',
  name: 'Circle',
  aliases: ['Circle.so'],
  categories: ['community'],
  recall: 500,
  jobs: 'cued',
  rules: [{ on: 'link', host: 'circle.so', slug: 'subdomain' }],
  // source: https://help.circle.so/ (recalled)
};
