import type { TechnologyDefinition } from '../../definition.ts';

export const PALO_ALTO_NETWORKS: TechnologyDefinition = {
  id: 'palo-alto-networks',
  name: 'Palo Alto Networks',
  categories: ['security'],
  recall: 0,
  rules: [],
  // source: https://docs.paloaltonetworks.com/ (recalled)
};
