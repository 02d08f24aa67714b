import type { TechnologyDefinition } from '../../definition.ts';

export const DISCOURSE: TechnologyDefinition = {
  id: 'discourse',
  name: 'Discourse',
  categories: ['community'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'link', host: 'discourse.group', slug: 'subdomain' },
    { on: 'generator', prefix: 'Discourse' },
  ],
  // source: https://meta.discourse.org/ (recalled)
};
