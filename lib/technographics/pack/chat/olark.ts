import type { TechnologyDefinition } from '../../definition.ts';

export const OLARK: TechnologyDefinition = {
  id: 'olark',
  name: 'Olark',
  categories: ['chat'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'static.olark.com' },
    { on: 'inline', text: 'olark.identify(' },
  ],
  // source: https://www.olark.com/help (recalled)
};
