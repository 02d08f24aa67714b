import type { TechnologyDefinition } from '../../definition.ts';

export const MAILGUN: TechnologyDefinition = {
  id: 'mailgun',
  name: 'Mailgun',
  categories: ['email-delivery'],
  recall: 0,
  rules: [],
  // source: https://documentation.mailgun.com/ (recalled)
};
