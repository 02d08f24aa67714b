import type { TechnologyDefinition } from '../../definition.ts';

export const STACKADAPT: TechnologyDefinition = {
  id: 'stackadapt',
  name: 'StackAdapt',
  categories: ['ads'],
  recall: 900,
  rules: [{ on: 'host', host: 'srv.stackadapt.com' }],
  // source: https://support.stackadapt.com/ (recalled)
};
