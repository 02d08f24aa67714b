import type { TechnologyDefinition } from '../../definition.ts';

export const FEEFO: TechnologyDefinition = {
  id: 'feefo',
  name: 'Feefo',
  categories: ['reviews'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'api.feefo.com' },
    { on: 'host', host: 'register.feefo.com' },
  ],
  // source: https://support.feefo.com/ (recalled)
};
