import type { TechnologyDefinition } from '../../definition.ts';

export const HIGHTOUCH: TechnologyDefinition = {
  id: 'hightouch',
  name: 'Hightouch',
  categories: ['cdp'],
  recall: 300,
  rules: [{ on: 'host', host: 'hightouch-events.com' }],
  // source: https://hightouch.com/docs (recalled)
};
