import type { TechnologyDefinition } from '../../definition.ts';

export const WEBPUSHR: TechnologyDefinition = {
  id: 'webpushr',
  name: 'Webpushr',
  categories: ['push'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.webpushr.com' }],
  // source: https://docs.webpushr.com/ (recalled)
};
