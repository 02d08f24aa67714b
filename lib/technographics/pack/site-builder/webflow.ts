import type { TechnologyDefinition } from '../../definition.ts';

export const WEBFLOW: TechnologyDefinition = {
  id: 'webflow',
  name: 'Webflow',
  categories: ['site-builder', 'cms'],
  recall: 950,
  rules: [
    { on: 'generator', prefix: 'Webflow' },
    { on: 'host', host: 'website-files.com' },
    { on: 'marker', text: '[data-wf-site]' },
  ],
  // source: https://help.webflow.com/hc/en-us (recalled)
};
