import type { TechnologyDefinition } from '../../definition.ts';

export const MATOMO: TechnologyDefinition = {
  id: 'matomo',
  name: 'Matomo',
  aliases: ['Piwik'],
  categories: ['analytics'],
  recall: 950,
  rules: [
    { on: 'host', host: 'matomo.cloud' },
    { on: 'inline', text: '"setTrackerUrl",', also: 'matomo.php"' },
    { on: 'inline', text: '"setTrackerUrl",', also: 'piwik.php"' },
    { on: 'inline', text: '"mtm.startTime":' },
    { on: 'path', text: '/matomo.php' },
    { on: 'path', text: '/piwik.php' },
    { on: 'inline', text: '_paq.push(["trackPageView"]' },
  ],
  // source: https://developer.matomo.org/guides/tracking-javascript-guide (recalled)
};
