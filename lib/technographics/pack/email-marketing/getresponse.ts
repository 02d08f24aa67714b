import type { TechnologyDefinition } from '../../definition.ts';

export const GETRESPONSE: TechnologyDefinition = {
  id: 'getresponse',
  name: 'GetResponse',
  categories: ['email-marketing'],
  recall: 600,
  rules: [
    { on: 'host', host: 'gr-cdn.com' },
    { on: 'host', host: 'gr-wcon.com' },
    { on: 'form', host: 'app.getresponse.com' },
  ],
  // source: https://www.getresponse.com/help (recalled)
};
