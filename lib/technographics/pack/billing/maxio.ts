import type { TechnologyDefinition } from '../../definition.ts';

export const MAXIO: TechnologyDefinition = {
  id: 'maxio',
  name: 'Maxio',
  aliases: ['Chargify', 'SaaSOptics'],
  categories: ['billing'],
  recall: 300,
  rules: [{ on: 'host', host: 'js.chargify.com' }],
  // source: https://docs.maxio.com/hc/ (recalled)
};
