import type { TechnologyDefinition } from '../../definition.ts';

export const CORNERSTONE: TechnologyDefinition = {
  id: 'cornerstone',
  name: 'Cornerstone OnDemand',
  categories: ['ats', 'hris'],
  recall: 500,
  rules: [
    { on: 'link', host: 'csod.com', slug: 'subdomain' },
    { on: 'host', host: 'csod.com' },
  ],
  // source: https://www.cornerstoneondemand.com/ (recalled)
};
