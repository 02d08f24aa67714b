import type { TechnologyDefinition } from '../../definition.ts';

export const MINDBODY: TechnologyDefinition = {
  id: 'mindbody',
  name: 'Mindbody',
  categories: ['scheduling'],
  recall: 500,
  rules: [
    { on: 'host', host: 'widgets.mindbodyonline.com' },
    { on: 'host', host: 'widgets.healcode.com' },
  ],
  // source: https://support.mindbodyonline.com/ (recalled)
};
