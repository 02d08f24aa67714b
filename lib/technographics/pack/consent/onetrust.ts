import type { TechnologyDefinition } from '../../definition.ts';

export const ONETRUST: TechnologyDefinition = {
  id: 'onetrust',
  name: 'OneTrust',
  aliases: ['CookieLaw', 'Optanon'],
  categories: ['consent'],
  recall: 950,
  rules: [
    { on: 'host', host: 'cdn.cookielaw.org' },
    { on: 'host', host: 'optanon.blob.core.windows.net' },
    { on: 'cookie', name: 'OptanonConsent' },
    { on: 'inline', text: 'function OptanonWrapper(' },
  ],
  // source: https://developer.onetrust.com/onetrust/docs/javascript-api (recalled)
};
