import type { TechnologyDefinition } from '../../definition.ts';

export const TRANSIFEX: TechnologyDefinition = {
  id: 'transifex',
  name: 'Transifex',
  categories: ['localization'],
  recall: 600,
  rules: [{ on: 'host', host: 'cdn.transifex.com' }],
  // source: https://developers.transifex.com/ (recalled)
};
