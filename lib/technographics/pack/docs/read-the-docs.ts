import type { TechnologyDefinition } from '../../definition.ts';

export const READ_THE_DOCS: TechnologyDefinition = {
  id: 'read-the-docs',
  name: 'Read the Docs',
  categories: ['docs'],
  recall: 500,
  rules: [
    { on: 'link', host: 'readthedocs.io', slug: 'subdomain' },
    { on: 'host', host: 'assets.readthedocs.org' },
  ],
  // source: https://docs.readthedocs.io/ (recalled)
};
