import type { TechnologyDefinition } from '../../definition.ts';

export const DOTDIGITAL: TechnologyDefinition = {
  id: 'dotdigital',
  name: 'Dotdigital',
  aliases: ['dotmailer'],
  categories: ['email-marketing', 'marketing-automation'],
  recall: 600,
  rules: [
    { on: 'host', host: 'trackedlink.net' },
    { on: 'form', host: 'dmtrk.net' },
    { on: 'form', host: 'dotdigital-pages.com' },
    { on: 'host', host: 'ddlnk.net' },
  ],
  // source: https://developer.dotdigital.com/docs (recalled)
};
