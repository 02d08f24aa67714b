import type { TechnologyDefinition } from '../../definition.ts';

export const SMARTSUPP: TechnologyDefinition = {
  id: 'smartsupp',
  name: 'Smartsupp',
  categories: ['chat'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'smartsuppchat.com' },
    { on: 'inline', text: '_smartsupp.key=' },
  ],
  // source: https://docs.smartsupp.com/chat-box/ (recalled)
};
