import type { TechnologyDefinition } from '../../definition.ts';

export const RECAPTCHA: TechnologyDefinition = {
  id: 'recaptcha',
  name: 'reCAPTCHA',
  aliases: ['Google reCAPTCHA'],
  categories: ['security'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'www.google.com', path: '/recaptcha/' },
    { on: 'host', host: 'www.recaptcha.net' },
    { on: 'host', host: 'www.gstatic.com', path: '/recaptcha/' },
  ],
  // source: https://developers.google.com/recaptcha/docs/display (recalled)
};
