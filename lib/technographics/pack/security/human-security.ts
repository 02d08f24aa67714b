import type { TechnologyDefinition } from '../../definition.ts';

export const HUMAN_SECURITY: TechnologyDefinition = {
  id: 'human-security',
  name: 'HUMAN Security',
  aliases: ['PerimeterX'],
  categories: ['security'],
  recall: 850,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'perimeterx.net' },
    { on: 'host', host: 'px-cdn.net' },
    { on: 'host', host: 'px-cloud.net' },
    { on: 'cookie', name: '_pxvid' },
  ],
  // source: https://docs.humansecurity.com/ (recalled)
};
