import type { TechnologyDefinition } from '../../definition.ts';

export const BREVO: TechnologyDefinition = {
  id: 'brevo',
  name: 'Brevo',
  aliases: ['Sendinblue'],
  categories: ['email-marketing', 'marketing-automation'],
  recall: 600,
  rules: [
    { on: 'host', host: 'sibautomation.com' },
    { on: 'host', host: 'sibforms.com' },
    { on: 'host', host: 'cdn.brevo.com' },
    { on: 'host', host: 'conversations-widget.brevo.com' },
    { on: 'form', host: 'sibforms.com' },
  ],
  // source: https://developers.brevo.com/docs/ (recalled)
};
