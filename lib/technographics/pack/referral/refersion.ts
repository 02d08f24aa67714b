import type { TechnologyDefinition } from '../../definition.ts';

export const REFERSION: TechnologyDefinition = {
  id: 'refersion',
  name: 'Refersion',
  categories: ['referral'],
  recall: 850,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'refersion.com', path: '/tracker' },
    { on: 'host', host: 'cdn.refersion.com' },
  ],
  // source: https://support.refersion.com/ (recalled)
};
