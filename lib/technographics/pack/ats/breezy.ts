import type { TechnologyDefinition } from '../../definition.ts';

export const BREEZY: TechnologyDefinition = {
  id: 'breezy',
  name: 'Breezy HR',
  aliases: ['BreezyHR'],
  categories: ['ats'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'link', host: 'breezy.hr', slug: 'subdomain' }],
  // source: https://developer.breezy.hr/ (recalled)
};
