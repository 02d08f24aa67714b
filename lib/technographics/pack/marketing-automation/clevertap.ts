import type { TechnologyDefinition } from '../../definition.ts';

export const CLEVERTAP: TechnologyDefinition = {
  id: 'clevertap',
  name: 'CleverTap',
  categories: ['marketing-automation', 'push'],
  recall: 500,
  rules: [
    { on: 'host', host: 'static.clevertap.com' },
    { on: 'host', host: 'wzrkt.com' },
    { on: 'inline', text: 'clevertap.account.push(' },
  ],
  // source: https://developer.clevertap.com/docs/web (recalled)
};
