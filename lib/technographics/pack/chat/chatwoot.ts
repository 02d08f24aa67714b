import type { TechnologyDefinition } from '../../definition.ts';

export const CHATWOOT: TechnologyDefinition = {
  id: 'chatwoot',
  name: 'Chatwoot',
  categories: ['chat'],
  recall: 650,
  rules: [
    { on: 'inline', text: 'chatwootSDK.run(' },
    { on: 'host', host: 'app.chatwoot.com' },
  ],
  // source: https://www.chatwoot.com/docs/product/channels/live-chat/ (recalled)
};
