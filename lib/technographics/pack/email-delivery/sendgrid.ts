import type { TechnologyDefinition } from '../../definition.ts';

export const SENDGRID: TechnologyDefinition = {
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  aliases: ['SendGrid'],
  categories: ['email-delivery'],
  recall: 0,
  rules: [],
  // source: https://www.twilio.com/docs/sendgrid (recalled)
};
