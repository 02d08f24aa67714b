import type { TechnologyDefinition } from '../../definition.ts';

export const PHENOM: TechnologyDefinition = {
  id: 'phenom',
  name: 'Phenom',
  aliases: ['Phenom People'],
  categories: ['ats'],
  recall: 500,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'cdn.phenompeople.com' }],
  // source: https://www.phenom.com/ (recalled)
};
