import type { TechnologyDefinition } from '../../definition.ts';

export const POSTMARK: TechnologyDefinition = {
  id: 'postmark',
  name: 'Postmark',
  categories: ['email-delivery'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://postmarkapp.com/support (recalled)
};
