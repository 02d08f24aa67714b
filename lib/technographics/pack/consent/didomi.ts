import type { TechnologyDefinition } from '../../definition.ts';

export const DIDOMI: TechnologyDefinition = {
  id: 'didomi',
  name: 'Didomi',
  categories: ['consent'],
  recall: 950,
  jobs: 'never',
  rules: [{ on: 'host', host: 'sdk.privacy-center.org' }],
  // source: https://developers.didomi.io/cmp/web-sdk (recalled)
};
