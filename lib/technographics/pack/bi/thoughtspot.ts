import type { TechnologyDefinition } from '../../definition.ts';

export const THOUGHTSPOT: TechnologyDefinition = {
  id: 'thoughtspot',
  name: 'ThoughtSpot',
  categories: ['bi'],
  recall: 0,
  rules: [],
  // source: https://docs.thoughtspot.com/ (recalled)
};
