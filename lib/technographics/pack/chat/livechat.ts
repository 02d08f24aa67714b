import type { TechnologyDefinition } from '../../definition.ts';

export const LIVECHAT: TechnologyDefinition = {
  id: 'livechat',
  name: 'LiveChat',
  aliases: ['LiveChat Inc'],
  categories: ['chat'],
  recall: 950,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'cdn.livechatinc.com' }],
  // source: https://www.livechat.com/help/add-chat-code/ (recalled)
};
