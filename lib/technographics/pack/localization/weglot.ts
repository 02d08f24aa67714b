import type { TechnologyDefinition } from '../../definition.ts';

export const WEGLOT: TechnologyDefinition = {
  id: 'weglot',
  name: 'Weglot',
  categories: ['localization'],
  recall: 900,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'cdn.weglot.com' },
    { on: 'host', host: 'cdn-api-weglot.com' },
  ],
  // source: https://support.weglot.com/ (recalled)
};
