import type { TechnologyDefinition } from '../../definition.ts';

export const CRISP: TechnologyDefinition = {
  id: 'crisp',
  name: 'Crisp',
  categories: ['chat'],
  recall: 950,
  rules: [{ on: 'host', host: 'client.crisp.chat' }],
  // source: https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/ (recalled)
};
