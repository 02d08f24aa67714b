import type { TechnologyDefinition } from '../../definition.ts';

export const JIVOCHAT: TechnologyDefinition = {
  id: 'jivochat',
  name: 'JivoChat',
  aliases: ['Jivo', 'JivoSite'],
  categories: ['chat'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'jivosite.com' },
    { on: 'host', host: 'code.jivo.ru' },
  ],
  // source: https://www.jivochat.com/help/ (recalled)
};
