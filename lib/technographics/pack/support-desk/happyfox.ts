import type { TechnologyDefinition } from '../../definition.ts';

export const HAPPYFOX: TechnologyDefinition = {
  id: 'happyfox',
  name: 'HappyFox',
  categories: ['support-desk'],
  recall: 500,
  rules: [
    { on: 'host', host: 'widget.happyfox.com' },
    { on: 'link', host: 'happyfox.com', slug: 'subdomain' },
  ],
  // source: https://support.happyfox.com/ (recalled)
};
