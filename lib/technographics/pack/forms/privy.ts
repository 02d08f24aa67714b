import type { TechnologyDefinition } from '../../definition.ts';

export const PRIVY: TechnologyDefinition = {
  id: 'privy',
  name: 'Privy',
  categories: ['forms'],
  recall: 650,
  jobs: 'never',
  rules: [{ on: 'host', host: 'widget.privy.com' }],
  // source: https://help.privy.com/ (recalled)
};
