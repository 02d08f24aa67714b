import type { TechnologyDefinition } from '../../definition.ts';

export const MATOMO: TechnologyDefinition = {
  id: 'matomo',
  name: 'Matomo',
  categories: ['analytics'],
  recall: 950,
  rules: [
    { on: 'host', host: 'matomo.cloud' },
    { on: 'inline', text: 'matomo.php' },
    { on: 'inline', text: 'piwik.php' },
  ],
  // source: https://developer.matomo.org/guides/tracking-javascript-guide
};
