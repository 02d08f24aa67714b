import type { TechnologyDefinition } from '../../definition.ts';

export const ZOOMINFO: TechnologyDefinition = {
  id: 'zoominfo',
  name: 'ZoomInfo WebSights',
  categories: ['abm'],
  recall: 900,
  rules: [{ on: 'host', host: 'ws.zoominfo.com' }],
  // source: https://tech-docs.zoominfo.com/
};
