import type { TechnologyDefinition } from '../../definition.ts';

export const INSPECTLET: TechnologyDefinition = {
  id: 'inspectlet',
  name: 'Inspectlet',
  categories: ['session-replay'],
  recall: 900,
  rules: [{ on: 'host', host: 'cdn.inspectlet.com' }],
  // source: https://docs.inspectlet.com/ (recalled)
};
