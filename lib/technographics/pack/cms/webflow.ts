import type { TechnologyDefinition } from '../../definition.ts';

export const WEBFLOW: TechnologyDefinition = {
  id: 'webflow',
  name: 'Webflow',
  categories: ['cms'],
  recall: 950,
  rules: [
    { on: 'generator', prefix: 'Webflow' },
    { on: 'host', host: 'website-files.com' },
  ],
  // source: https://help.webflow.com/hc/en-us
};
