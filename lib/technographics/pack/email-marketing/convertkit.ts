import type { TechnologyDefinition } from '../../definition.ts';

export const CONVERTKIT: TechnologyDefinition = {
  id: 'convertkit',
  name: 'Kit',
  aliases: ['ConvertKit'],
  categories: ['email-marketing'],
  recall: 600,
  jobs: 'cued',
  rules: [
    { on: 'form', host: 'app.convertkit.com' },
    { on: 'form', host: 'app.kit.com' },
    { on: 'host', host: 'ck.page' },
    { on: 'host', host: 'convertkit.com' },
  ],
  // source: https://help.kit.com/ (recalled)
};
