import type { TechnologyDefinition } from '../../definition.ts';

export const AIRSHIP: TechnologyDefinition = {
  id: 'airship',
  name: 'Airship',
  aliases: ['Urban Airship'],
  categories: ['push'],
  recall: 800,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'aswpsdkus.com' },
    { on: 'host', host: 'aswpsdkeu.com' },
    { on: 'host', host: 'web-sdk.urbanairship.com' },
  ],
  // source: https://docs.airship.com/ (recalled)
};
