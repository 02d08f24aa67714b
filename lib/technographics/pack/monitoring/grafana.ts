import type { TechnologyDefinition } from '../../definition.ts';

export const GRAFANA: TechnologyDefinition = {
  id: 'grafana',
  name: 'Grafana',
  categories: ['monitoring'],
  recall: 0,
  rules: [],
  // source: https://grafana.com/docs (recalled)
};
