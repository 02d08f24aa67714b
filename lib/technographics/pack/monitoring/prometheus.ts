import type { TechnologyDefinition } from '../../definition.ts';

export const PROMETHEUS: TechnologyDefinition = {
  id: 'prometheus',
  name: 'Prometheus',
  categories: ['monitoring'],
  recall: 0,
  rules: [],
  // source: https://prometheus.io/docs (recalled)
};
