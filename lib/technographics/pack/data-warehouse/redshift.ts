import type { TechnologyDefinition } from '../../definition.ts';

export const REDSHIFT: TechnologyDefinition = {
  id: 'redshift',
  name: 'Amazon Redshift',
  aliases: ['Redshift'],
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://docs.aws.amazon.com/redshift/ (recalled)
};
