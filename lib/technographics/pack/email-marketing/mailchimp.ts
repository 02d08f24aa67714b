import type { TechnologyDefinition } from '../../definition.ts';

export const MAILCHIMP: TechnologyDefinition = {
  id: 'mailchimp',
  name: 'Mailchimp',
  categories: ['email-marketing'],
  recall: 600,
  rules: [
    { on: 'host', host: 'chimpstatic.com' },
    { on: 'form', host: 'list-manage.com' },
    { on: 'host', host: 'cdn-images.mailchimp.com', path: '/embedcode/' },
  ],
  // source: https://mailchimp.com/help/add-a-signup-form-to-your-website/ (recalled)
};
