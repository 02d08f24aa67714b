import type { TechnologyDefinition } from '../../definition.ts';

export const AMAZON_SES: TechnologyDefinition = {
  id: 'amazon-ses',
  name: 'Amazon SES',
  categories: ['email-delivery'],
  recall: 0,
  rules: [],
  // source: https://docs.aws.amazon.com/ses/ (recalled)
};
