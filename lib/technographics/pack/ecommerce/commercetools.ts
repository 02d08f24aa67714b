import type { TechnologyDefinition } from '../../definition.ts';

export const COMMERCETOOLS: TechnologyDefinition = {
  id: 'commercetools',
  name: 'commercetools',
  aliases: ['Commercetools'],
  categories: ['ecommerce'],
  recall: 0,
  rules: [],
  // source: https://docs.commercetools.com/ (recalled)
};
