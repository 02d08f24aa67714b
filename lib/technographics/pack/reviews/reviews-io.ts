import type { TechnologyDefinition } from '../../definition.ts';

export const REVIEWS_IO: TechnologyDefinition = {
  id: 'reviews-io',
  name: 'REVIEWS.io',
  categories: ['reviews'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'widget.reviews.io' },
    { on: 'host', host: 'widget.reviews.co.uk' },
  ],
  // source: https://support.reviews.io/ (recalled)
};
