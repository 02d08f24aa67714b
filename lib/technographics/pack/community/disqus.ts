import type { TechnologyDefinition } from '../../definition.ts';

export const DISQUS: TechnologyDefinition = {
  id: 'disqus',
  name: 'Disqus',
  categories: ['community'],
  recall: 300,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'disqus.com' },
    { on: 'host', host: 'disquscdn.com' },
  ],
  // source: https://help.disqus.com/ (recalled)
};
