import type { TechnologyDefinition } from '../../definition.ts';

export const SPLIT: TechnologyDefinition = {
  id: 'split',
  name: 'Split',
  aliases: ['Split.io'],
  categories: ['experimentation'],
  recall: 600,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'sdk.split.io' }],
  // source: https://help.split.io/hc/ (recalled)
};
