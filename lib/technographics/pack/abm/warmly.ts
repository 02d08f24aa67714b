import type { TechnologyDefinition } from '../../definition.ts';

export const WARMLY: TechnologyDefinition = {
  id: 'warmly',
  name: 'Warmly',
  aliases: ['Warmly.ai'],
  categories: ['abm'],
  recall: 850,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'opps-widget.getwarmly.com' }],
  // source: https://help.warmly.ai/ (recalled)
};
