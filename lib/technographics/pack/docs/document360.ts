import type { TechnologyDefinition } from '../../definition.ts';

export const DOCUMENT360: TechnologyDefinition = {
  id: 'document360',
  name: 'Document360',
  categories: ['docs'],
  recall: 500,
  rules: [
    { on: 'link', host: 'document360.io', slug: 'subdomain' },
    { on: 'host', host: 'cdn.document360.io' },
  ],
  // source: https://docs.document360.com/ (recalled)
};
