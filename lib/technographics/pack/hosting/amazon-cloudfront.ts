import type { TechnologyDefinition } from '../../definition.ts';

export const AMAZON_CLOUDFRONT: TechnologyDefinition = {
  id: 'amazon-cloudfront',
  name: 'Amazon CloudFront',
  aliases: ['CloudFront'],
  categories: ['hosting'],
  recall: 400,
  rules: [{ on: 'host', host: 'cloudfront.net' }],
  // source: https://docs.aws.amazon.com/cloudfront/ (recalled)
};
