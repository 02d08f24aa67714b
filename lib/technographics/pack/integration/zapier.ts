import type { TechnologyDefinition } from '../../definition.ts';

export const ZAPIER: TechnologyDefinition = {
  id: 'zapier',
  name: 'Zapier',
  categories: ['integration'],
  recall: 50,
  rules: [
    { on: 'host', host: 'interfaces.zapier.com' },
    { on: 'host', host: 'zapier.com', path: '/partner/embed' },
  ],
  // source: https://docs.zapier.com/ (recalled)
};
