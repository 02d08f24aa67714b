import type { TechnologyDefinition } from '../../definition.ts';

export const COMMON_ROOM: TechnologyDefinition = {
  id: 'common-room',
  name: 'Common Room',
  categories: ['abm'],
  recall: 500,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'cr-relay.com' }],
  // source: https://www.commonroom.io/docs/ (recalled)
};
