import type { TechnologyDefinition } from '../../definition.ts';

export const MINTLIFY: TechnologyDefinition = {
  id: 'mintlify',
  name: 'Mintlify',
  categories: ['docs'],
  recall: 500,
  rules: [
    { on: 'link', host: 'mintlify.app', slug: 'subdomain' },
    { on: 'generator', prefix: 'Mintlify' },
  ],
  // source: https://mintlify.com/docs (recalled)
};
