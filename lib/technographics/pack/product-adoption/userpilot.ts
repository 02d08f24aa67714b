import type { TechnologyDefinition } from '../../definition.ts';

export const USERPILOT: TechnologyDefinition = {
  id: 'userpilot',
  name: 'Userpilot',
  categories: ['product-adoption'],
  recall: 500,
  rules: [{ on: 'host', host: 'js.userpilot.io' }],
  // source: https://docs.userpilot.com/ (recalled)
};
