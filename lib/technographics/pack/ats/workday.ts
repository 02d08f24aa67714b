import type { TechnologyDefinition } from '../../definition.ts';

export const WORKDAY: TechnologyDefinition = {
  id: 'workday',
  name: 'Workday Recruiting',
  aliases: ['Workday', 'Workday HCM', 'Workday HR'],
  categories: ['ats'],
  recall: 500,
  rules: [{ on: 'link', host: 'myworkdayjobs.com', slug: 'subdomain' }],
  // source: https://www.workday.com/en-us/products/talent-management/talent-acquisition.html (recalled)
};
