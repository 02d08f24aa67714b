import type { TechnologyDefinition } from '../../definition.ts';

export const BRAZE: TechnologyDefinition = {
  id: 'braze',
  name: 'Braze',
  aliases: ['Appboy'],
  categories: ['marketing-automation', 'push'],
  recall: 500,
  rules: [
    { on: 'host', host: 'js.appboycdn.com' },
    { on: 'host', host: 'braze.com', path: '/api/v3/' },
    { on: 'host', host: 'braze.eu', path: '/api/v3/' },
  ],
  // source: https://www.braze.com/docs/developer_guide/ (recalled)
};
