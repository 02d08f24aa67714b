import type { TechnologyDefinition } from '../../definition.ts';

export const TIDIO: TechnologyDefinition = {
  id: 'tidio',
  name: 'Tidio',
  categories: ['chat'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'code.tidio.co' },
    { on: 'host', host: 'tidiochat.com' },
  ],
  // source: https://developers.tidio.com/docs (recalled)
};
