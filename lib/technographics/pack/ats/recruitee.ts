import type { TechnologyDefinition } from '../../definition.ts';

export const RECRUITEE: TechnologyDefinition = {
  id: 'recruitee',
  name: 'Recruitee',
  aliases: ['Tellent Recruitee'],
  categories: ['ats'],
  recall: 500,
  rules: [
    { on: 'link', host: 'recruitee.com', slug: 'subdomain' },
    { on: 'host', host: 'recruitee.com', path: '/api/' },
    { on: 'host', host: 'd10zminp1cyta8.cloudfront.net' },
  ],
  // source: https://docs.recruitee.com/ (recalled)
};
