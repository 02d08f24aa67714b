import type { TechnologyDefinition } from '../../definition.ts';

export const ADYEN: TechnologyDefinition = {
  id: 'adyen',
  name: 'Adyen',
  categories: ['payments'],
  recall: 500,
  rules: [
    { on: 'host', host: 'checkoutshopper-live.adyen.com' },
    { on: 'host', host: 'checkoutshopper-live-us.adyen.com' },
    { on: 'host', host: 'checkoutshopper-test.adyen.com' },
  ],
  // source: https://docs.adyen.com/ (recalled)
};
