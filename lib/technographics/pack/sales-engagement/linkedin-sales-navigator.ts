import type { TechnologyDefinition } from '../../definition.ts';

export const LINKEDIN_SALES_NAVIGATOR: TechnologyDefinition = {
  id: 'linkedin-sales-navigator',
  name: 'LinkedIn Sales Navigator',
  aliases: ['Sales Navigator'],
  categories: ['sales-engagement'],
  recall: 0,
  rules: [],
  // source: https://business.linkedin.com/sales-solutions/sales-navigator (recalled)
};
