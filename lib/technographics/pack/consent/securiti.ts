import type { TechnologyDefinition } from '../../definition.ts';

export const SECURITI: TechnologyDefinition = {
  id: 'securiti',
  name: 'Securiti',
  categories: ['consent'],
  recall: 900,
  rules: [{ on: 'host', host: 'cdn-prod.securiti.ai' }],
  // source: https://support.securiti.ai/ (recalled)
};
