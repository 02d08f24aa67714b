import type { TechnologyDefinition } from '../../definition.ts';

export const TAWK_TO: TechnologyDefinition = {
  id: 'tawk-to',
  name: 'tawk.to',
  categories: ['chat'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'embed.tawk.to' },
    { on: 'inline', text: 'Tawk_API=' },
  ],
  // source: https://developer.tawk.to/jsapi/ (recalled)
};
