import type { TechnologyDefinition } from '../../definition.ts';

export const GORGIAS: TechnologyDefinition = {
  id: 'gorgias',
  name: 'Gorgias',
  categories: ['support-desk', 'chat'],
  recall: 500,
  rules: [
    { on: 'host', host: 'gorgias.chat' },
    { on: 'link', host: 'gorgias.help', slug: 'subdomain' },
  ],
  // source: https://docs.gorgias.com/ (recalled)
};
