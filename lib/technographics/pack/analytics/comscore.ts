import type { TechnologyDefinition } from '../../definition.ts';

export const COMSCORE: TechnologyDefinition = {
  id: 'comscore',
  name: 'Comscore',
  categories: ['analytics'],
  recall: 900,
  rules: [
    { on: 'host', host: 'scorecardresearch.com' },
    { on: 'inline', text: '_comscore.push(' },
  ],
  // source: https://www.comscore.com/ (recalled)
};
