import type { TechnologyDefinition } from '../../definition.ts';

export const PINGDOM: TechnologyDefinition = {
  id: 'pingdom',
  name: 'Pingdom',
  categories: ['monitoring'],
  recall: 600,
  rules: [
    { on: 'host', host: 'rum-static.pingdom.net' },
    { on: 'inline', text: '_prum=' },
  ],
  // source: https://documentation.solarwinds.com/en/success_center/pingdom/ (recalled)
};
