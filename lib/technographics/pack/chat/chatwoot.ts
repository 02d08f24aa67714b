import type { TechnologyDefinition } from '../../definition.ts';

export const CHATWOOT: TechnologyDefinition = {
  id: 'chatwoot',
  name: 'Chatwoot',
  categories: ['chat'],
  recall: 650,
  rules: [
    { on: 'inline', text: 'chatwootSDK.run(' },
    { on: 'host', host: 'app.chatwoot.com' }, // read
  ],
  // source: https://github.com/chatwoot/docs (read in part)
};
