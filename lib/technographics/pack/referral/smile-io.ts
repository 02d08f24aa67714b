import type { TechnologyDefinition } from '../../definition.ts';

export const SMILE_IO: TechnologyDefinition = {
  id: 'smile-io',
  name: 'Smile.io',
  categories: ['referral'],
  recall: 850,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'js.smile.io' },
    { on: 'host', host: 'cdn.sweettooth.io' },
  ],
  // source: https://help.smile.io/ (recalled)
};
