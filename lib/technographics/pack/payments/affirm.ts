import type { TechnologyDefinition } from '../../definition.ts';

export const AFFIRM: TechnologyDefinition = {
  id: 'affirm',
  name: 'Affirm',
  categories: ['payments'],
  recall: 500,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'cdn1.affirm.com' },
    { on: 'host', host: 'cdn1-sandbox.affirm.com' },
  ],
  // source: https://docs.affirm.com/developers/docs (recalled)
};
