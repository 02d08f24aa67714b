import type { TechnologyDefinition } from '../../definition.ts';

export const QUORA_PIXEL: TechnologyDefinition = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  aliases: ['Quora Ads'],
  categories: ['ads'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'a.quora.com' },
    { on: 'host', host: 'q.quora.com' },
    { on: 'inline', text: 'qp("init"' },
  ],
  // source: https://quoraadsupport.zendesk.com/hc/ (recalled)
};
