import type { TechnologyDefinition } from '../../definition.ts';

export const META_BUSINESS: TechnologyDefinition = {
  id: 'meta-business',
  name: 'Meta Business Manager',
  aliases: ['Facebook Business Manager'],
  categories: ['ads'],
  recall: 300,
  jobs: 'never',
  rules: [{ on: 'marker', text: 'meta:facebook-domain-verification' }],
  // source: https://developers.facebook.com/docs/sharing/domain-verification (recalled)
};
