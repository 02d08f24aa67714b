import type { TechnologyDefinition } from '../../definition.ts';

export const LIVECHAT: TechnologyDefinition = {
  id: 'livechat',
  name: 'LiveChat',
  categories: ['chat'],
  recall: 950,
  rules: [{ on: 'host', host: 'cdn.livechatinc.com' }],
  // source: https://www.livechat.com/help/add-chat-code/
};
