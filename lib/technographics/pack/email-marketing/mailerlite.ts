import type { TechnologyDefinition } from '../../definition.ts';

export const MAILERLITE: TechnologyDefinition = {
  id: 'mailerlite',
  name: 'MailerLite',
  categories: ['email-marketing'],
  recall: 600,
  rules: [
    { on: 'host', host: 'assets.mailerlite.com' },
    { on: 'host', host: 'static.mailerlite.com' },
    { on: 'host', host: 'assets.mlcdn.com' },
    { on: 'form', host: 'mailerlite.com' },
    { on: 'inline', text: 'ml("account",' },
  ],
  // source: https://www.mailerlite.com/help (recalled)
};
