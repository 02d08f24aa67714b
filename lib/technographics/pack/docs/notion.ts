import type { TechnologyDefinition } from '../../definition.ts';

export const NOTION: TechnologyDefinition = {
  id: 'notion',
  name: 'Notion',
  categories: ['docs', 'collaboration'],
  recall: 100,
  jobs: 'cued',
  rules: [{ on: 'link', host: 'notion.site', slug: 'subdomain' }],
  // source: https://www.notion.com/help (recalled)
};
