import type { TechnologyDefinition } from '../../definition.ts';

export const ZOOMINFO: TechnologyDefinition = {
  id: 'zoominfo',
  name: 'ZoomInfo WebSights',
  aliases: ['ZoomInfo'],
  categories: ['abm'],
  recall: 500,
  rules: [
    { on: 'host', host: 'ws.zoominfo.com' },
    { on: 'host', host: 'ws-assets.zoominfo.com' },
    { on: 'host', host: 'js.zi-scripts.com' },
  ],
  // source: https://tech-docs.zoominfo.com/ (recalled)
};
