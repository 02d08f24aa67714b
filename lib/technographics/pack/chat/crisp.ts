import type { TechnologyDefinition } from '../../definition.ts';

export const CRISP: TechnologyDefinition = {
  id: 'crisp',
  name: 'Crisp',
  categories: ['chat'],
  recall: 950,
  rules: [
    { on: 'host', host: 'client.crisp.chat' },
    { on: 'inline', text: 'CRISP_WEBSITE_ID=' },
  ],
  // source: https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/
};
