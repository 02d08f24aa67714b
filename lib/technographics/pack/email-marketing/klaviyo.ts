import type { TechnologyDefinition } from '../../definition.ts';

export const KLAVIYO: TechnologyDefinition = {
  id: 'klaviyo',
  name: 'Klaviyo',
  categories: ['email-marketing', 'marketing-automation'],
  recall: 850,
  rules: [
    { on: 'host', host: 'static.klaviyo.com' }, // read
    { on: 'host', host: 'static-tracking.klaviyo.com' },
    { on: 'host', host: 'a.klaviyo.com' },
    { on: 'form', host: 'manage.kmail-lists.com' },
  ],
  // source: https://developers.klaviyo.com/en/docs/javascript_api (read in part)
};
