import type { TechnologyDefinition } from '../../definition.ts';

export const CONVERT: TechnologyDefinition = {
  id: 'convert',
  name: 'Convert',
  aliases: ['Convert Experiences'],
  categories: ['experimentation'],
  recall: 900,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'convertexperiments.com' }],
  // source: https://support.convert.com/hc/ (recalled)
};
