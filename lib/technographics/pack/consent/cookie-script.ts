import type { TechnologyDefinition } from '../../definition.ts';

export const COOKIE_SCRIPT: TechnologyDefinition = {
  id: 'cookie-script',
  name: 'Cookie-Script',
  categories: ['consent'],
  recall: 950,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.cookie-script.com' }],
  // source: https://support.cookie-script.com/ (recalled)
};
